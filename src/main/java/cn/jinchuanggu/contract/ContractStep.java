package cn.jinchuanggu.contract;

/** What can be done to a contract. */
public enum ContractStep {
    SIGN
}
