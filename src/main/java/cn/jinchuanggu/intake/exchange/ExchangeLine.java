package cn.jinchuanggu.intake.exchange;

/** One thing that a file says of the graph. */
public sealed interface ExchangeLine permits ExchangeSource, ExchangeNode, ExchangeTie {
}
