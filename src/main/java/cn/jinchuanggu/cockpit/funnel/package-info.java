/** From the published need to the paid subsidy: how many get how far, how long it takes, and which those are. */
package cn.jinchuanggu.cockpit.funnel;
