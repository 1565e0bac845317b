package cn.jinchuanggu.contract;

import cn.jinchuanggu.shared.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the law says about contracts, as {@code contract/parameters.yaml} has it.
 *
 * @param registrationDays   within which the registration body decides
 * @param recordLicenceWithin months within which a licence is recorded
 */
public record ContractParameters(List<Floor> floors, List<Regime> regimes, int registrationDays, int recordLicenceWithin) {

    private static final String FILE = "/contract/parameters.yaml";
    private static final ContractParameters LOADED = load();

    /**
     * The least share of the inventors.
     *
     * @param share     of net income or of the shares, 0 to 1
     * @param confirmed whether the text itself was read; otherwise to be shown as 待确认
     */
    public record Floor(String label, String source, Period period, BigDecimal share, boolean confirmed) {
    }

    /** A law and the kinds of contracts that it names. */
    public record Regime(String law, Period period, List<ContractKind> kinds) {
    }

    public ContractParameters {
        floors = List.copyOf(floors);
        regimes = List.copyOf(regimes);
    }

    public static ContractParameters get() {
        return LOADED;
    }

    /** The law under which a contract of that day stands; empty before the first one. */
    public Optional<Regime> findRegime(LocalDate signedOn) {
        return regimes.stream().filter(r -> r.period().contains(signedOn)).findFirst();
    }

    @SuppressWarnings("unchecked") // the file is part of the program
    private static ContractParameters load() {
        try (InputStream in = ContractParameters.class.getResourceAsStream(FILE)) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<Map<String, Object>> floors = (List<Map<String, Object>>) file.get("floors");
            List<Map<String, Object>> regimes = (List<Map<String, Object>>) file.get("regimes");
            return new ContractParameters(
                    floors.stream().map(f -> new Floor((String) f.get("label"), (String) f.get("source"), period(f), new BigDecimal((String) f.get("share")),
                            (Boolean) f.get("confirmed"))).toList(),
                    regimes.stream().map(r -> new Regime((String) r.get("law"), period(r), ((List<String>) r.get("kinds")).stream().map(ContractKind::valueOf).toList())).toList(),
                    (Integer) file.get("registrationDays"), (Integer) file.get("recordLicenceWithinMonths"));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Period period(Map<String, Object> line) {
        return new Period(LocalDate.parse((String) line.get("from")), Optional.ofNullable((String) line.get("through")).map(LocalDate::parse).orElse(null));
    }
}
