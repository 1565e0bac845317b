/** Money granted under the articles, as the ledger of claims has it; it decides and records nothing. */
package cn.jinchuanggu.cockpit.money;
