package cn.jinchuanggu.paper;

/**
 * A paper that is to be issued.
 *
 * @param what   what it is about, as every stranger with the code may read it: no names, no sums, no titles that may be withdrawn
 * @param figure the number that it comes to, such as {@code 50000.00}; strangers can only compare it; empty for none
 */
public record NewPaper(PaperKind kind, String what, String figure) {
}
