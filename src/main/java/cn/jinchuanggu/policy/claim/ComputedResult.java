package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.web.SheetView;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A sheet as it was on the day of its computation. Never changed: what is computed later is another one beside it.
 *
 * @param answer the sheet as JSON, as the API gave it
 * @param view   the sheet in words, as the page showed it
 * @param caps   limits across claims that its amount uses up
 */
public record ComputedResult(JsonNode answer, SheetView view, List<CapUse> caps) {

    public ComputedResult {
        caps = List.copyOf(caps);
    }

    /** GRANTED, NEEDS_DECISION, ... */
    public String outcome() {
        return answer.path("outcome").asString();
    }

    public boolean isGranted() {
        return outcome().equals("GRANTED");
    }

    public boolean isLeftToABody() {
        return outcome().equals("NEEDS_DECISION");
    }

    /** What the text gives; empty unless granted. */
    public Optional<Money> amount() {
        return money(answer.path("amount"));
    }

    /** Between which amounts a decision lies, where the text says so. */
    public Optional<MoneyRange> bounds() {
        JsonNode range = answer.path("range");
        return range.isObject() ? Optional.of(new MoneyRange(Money.of(range.path("min").asString()), Money.of(range.path("max").asString())))
                : Optional.empty();
    }

    /** Keys of the matter for 第十九条. */
    public List<String> matters() {
        return answer.path("matters").values().stream().map(JsonNode::asString).distinct().sorted().toList();
    }

    public String document() {
        return answer.path("document").asString();
    }

    public String parameterHash() {
        return answer.path("parameterHash").asString();
    }

    /** The build that computed it; empty when it did not say. */
    public String codeVersion() {
        return answer.path("codeVersion").asString("");
    }

    public LocalDate assessedOn() {
        return LocalDate.parse(answer.path("assessedOn").asString());
    }

    private static Optional<Money> money(JsonNode text) {
        return text.isString() ? Optional.of(Money.of(text.asString())) : Optional.empty();
    }
}
