/** The cockpit as pages and over HTTP. It translates; what is counted and what that means is decided below. */
package cn.jinchuanggu.cockpit.web;
