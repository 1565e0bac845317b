package cn.jinchuanggu.supermarket.order;

import java.time.LocalDate;
import java.util.List;

/**
 * What a customer says of a confirmed order, for everybody to read.
 *
 * @param marks  1 to {@value #BEST} for 质量, 时效 and 服务, in this order
 * @param words  of the customer
 * @param answer of the provider; empty for none
 */
public record Rating(String serviceName, List<Integer> marks, String words, LocalDate on, String answer, boolean illustrative) {

    /** The best mark of an aspect. */
    public static final int BEST = 5;

    public Rating {
        marks = List.copyOf(marks);
    }

    /** The marks in words, such as {@code 质量 5 · 时效 4 · 服务 5}. */
    public String display() {
        return "质量 " + marks.get(0) + " · 时效 " + marks.get(1) + " · 服务 " + marks.get(2);
    }
}
