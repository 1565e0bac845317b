package cn.jinchuanggu.chain.figures;

/** An enterprise has new figures; what was computed from the old ones is computed again, in the same transaction. */
public record FiguresDeclared(String partyId) {
}
