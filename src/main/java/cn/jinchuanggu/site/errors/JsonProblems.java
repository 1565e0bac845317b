package cn.jinchuanggu.site.errors;

import cn.jinchuanggu.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where in a JSON body the reading stopped and what stands there that should not. */
final class JsonProblems {

    /** How the parser begins the sentence about a key that stands twice; it has no type of its own. */
    private static final String DUPLICATE = "Duplicate ";

    private JsonProblems() {
    }

    /** @return empty when the cause is not about JSON, such as a missing body */
    static Optional<Problem> of(Throwable cause) {
        return Optional.ofNullable(switch (cause) {
            case UnrecognizedPropertyException unknown -> new Problem(path(unknown), "没有名为“" + Failure.shortened(unknown.getPropertyName()) + "”的字段。", "请检查拼写。");
            case InvalidFormatException wrong -> new Problem(path(wrong), "收到的“" + Failure.shortened(String.valueOf(wrong.getValue())) + "”不是" + describe(wrong.getTargetType()) + "。", choices(wrong.getTargetType()));
            case MismatchedInputException wrong -> new Problem(path(wrong), "这一项应当是" + describe(wrong.getTargetType()) + "。", choices(wrong.getTargetType()));
            case DatabindException wrong -> new Problem(path(wrong), "这一项不能接受。", "请按接口说明填写。");
            case InputCoercionException big -> new Problem(path(big), "这个数太大或太小，不是" + describe(big.getTargetType()) + "。", "请检查数字和单位。");
            case StreamReadException twice when String.valueOf(twice.getOriginalMessage()).startsWith(DUPLICATE) ->
                    new Problem(path(twice), "同一个键在" + place(twice) + "处写了第二次。", "请只保留一个。");
            case StreamReadException broken -> new Problem("", "JSON 在" + place(broken) + "处写坏了。", "请检查逗号、引号和括号。");
            case null, default -> null;
        });
    }

    /** What a value of this type looks like, in Chinese. */
    static String describe(Class<?> type) {
        if (type == null) {
            return "正确的内容";
        }
        if (type.isEnum()) {
            return "可选的值";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "是或否（true、false）";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class || type == short.class) {
            return "范围内的整数";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() || type == BigDecimal.class) {
            return "数字";
        }
        if (type == LocalDate.class) {
            return "日期（例如 2026-03-31）";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "时间";
        }
        if (type == String.class) {
            return "文字";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "一个列表 [ ]" : "一个对象 { }";
    }

    /** The values of an enumeration as a next step; empty for every other type. */
    static String choices(Class<?> type) {
        return type == null || !type.isEnum() ? ""
                : "可选：" + Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining("、")) + "。";
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String place(StreamReadException e) {
        return e.getLocation() == null ? "某" : "第 " + e.getLocation().getLineNr() + " 行第 " + e.getLocation().getColumnNr() + " 列";
    }
}
