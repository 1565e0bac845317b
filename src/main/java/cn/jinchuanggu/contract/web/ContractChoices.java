package cn.jinchuanggu.contract.web;

import cn.jinchuanggu.contract.Exclusivity;
import cn.jinchuanggu.contract.PaymentMode;
import cn.jinchuanggu.contract.TransferMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the lists of the form of a contract offer, for whoever shows {@code contract/fields.html}: value to label.
 *
 * @param modes         合同类型, with the kind of the Civil Code
 * @param exclusivities of a licence
 * @param payments      how the price is paid
 */
public record ContractChoices(Map<String, String> modes, Map<String, String> exclusivities, Map<String, String> payments) {

    private static final ContractChoices ALL = new ContractChoices(
            map(TransferMode.values(), TransferMode::name, m -> m.label().equals(m.kind().label()) ? m.label() : m.kind().label() + "：" + m.label()),
            map(Exclusivity.values(), Exclusivity::name, e -> e.label() + "许可"), map(PaymentMode.values(), PaymentMode::name, PaymentMode::label));

    public static ContractChoices get() {
        return ALL;
    }

    private static <T> Map<String, String> map(T[] values, Function<T, String> key, Function<T, String> label) {
        Map<String, String> map = new LinkedHashMap<>();
        Arrays.stream(values).forEach(v -> map.put(key.apply(v), label.apply(v)));
        return map;
    }
}
