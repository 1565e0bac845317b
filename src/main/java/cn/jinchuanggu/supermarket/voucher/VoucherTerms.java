package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the park has set for vouchers on some days. Never to be shown as text of the policy: article 8 names no amounts.
 *
 * @param period     days on which it holds
 * @param perUse     most for one order, yuan
 * @param yearly     most for one enterprise in a calendar year, yuan
 * @param share      of the price that a voucher may pay, 0 to 1
 * @param expires    last day in its year on which a grant may be used
 * @param applicants who may apply, in Chinese
 * @param categories of services that may be paid for
 * @param source     where the setting is from, to be shown beside it
 */
public record VoucherTerms(Period period, Money perUse, Money yearly, BigDecimal share, MonthDay expires, String applicants, List<String> categories, String source) {

    private static final String FILE = "/supermarket/voucher/parameters.yaml";
    private static final List<VoucherTerms> LOADED = load(FILE);

    public VoucherTerms {
        categories = List.copyOf(categories);
    }

    /** What holds on a day; empty when nothing is set for it. */
    public static Optional<VoucherTerms> on(LocalDate day) {
        return on(LOADED, day);
    }

    /** All that was ever set, in the order of the file. */
    public static List<VoucherTerms> all() {
        return LOADED;
    }

    static Optional<VoucherTerms> on(List<VoucherTerms> all, LocalDate day) {
        return all.stream().filter(t -> t.period().contains(day)).findFirst();
    }

    /** The last day on which what is granted on this day may be reserved. */
    public LocalDate lastDay(LocalDate grantedOn) {
        return expires.atYear(grantedOn.getYear());
    }

    /** The share for people, such as {@code 50%}. */
    public String percent() {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    @SuppressWarnings("unchecked") // the file is part of the program
    static List<VoucherTerms> load(String name) {
        try (InputStream in = VoucherTerms.class.getResourceAsStream(name)) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return ((List<Map<String, Object>>) file.get("terms")).stream().map(line -> terms(line, (String) file.get("source"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @SuppressWarnings("unchecked") // as above
    private static VoucherTerms terms(Map<String, Object> line, String source) {
        Period period = new Period(LocalDate.parse((String) line.get("from")), Optional.ofNullable((String) line.get("through")).map(LocalDate::parse).orElse(null));
        return new VoucherTerms(period, Money.of((String) line.get("perUse")), Money.of((String) line.get("yearly")), new BigDecimal((String) line.get("share")),
                MonthDay.parse("--" + line.get("expires")), (String) line.get("applicants"), (List<String>) line.get("categories"), source);
    }
}
