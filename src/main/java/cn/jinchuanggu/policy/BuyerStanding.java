package cn.jinchuanggu.policy;

/** What is known about the enterprise that would take an achievement up, before there is a contract. */
public enum BuyerStanding {
    /** It is resident in the park. */
    RESIDENT,
    /** It sits in another county and needs the review of 工作专班. */
    COUNTY_ENTERPRISE,
    /** It is neither. */
    ELSEWHERE,
    /** Nobody has said. */
    UNKNOWN
}
