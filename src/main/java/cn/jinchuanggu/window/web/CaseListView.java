package cn.jinchuanggu.window.web;

import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.StateLink;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.window.CaseLists;
import cn.jinchuanggu.window.CaseQuery;
import cn.jinchuanggu.window.CaseState;
import cn.jinchuanggu.window.CaseSummary;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.MatterKind;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The list of cases for its page.
 *
 * @param href    the address of this list without a page number
 * @param views   what is looked at first
 * @param states  ways to narrow it by state; the first is all of them
 * @param choices what the fields of the filter offer: value to label, by name
 * @param sort    the order it is in
 * @param texts   what stands in the filter
 */
public record CaseListView(Page<Row> page, String href, List<NarrowLink> views, List<StateLink> states, Map<String, Map<String, String>> choices,
        CaseQuery.Sort sort, Map<String, String> texts) {

    private static final String LIST = "/window/cases";

    public record NarrowLink(String label, boolean chosen, String href) {
    }

    /** @param late whether the first running clock has run out; due empty when none runs */
    public record Row(String id, String state, String tone, String applicant, boolean illustrative, String matters, String bodies, String officer, String changed, String due,
            boolean late, boolean waiting, boolean escalated) {

        static Row of(CaseSummary of, Cases cases, OffsetDateTime now) {
            return new Row(of.id(), of.state().label(), of.state().tone(), of.applicant(), of.illustrative(), cases.namesOf(of.matters()), String.join("、", of.bodies()),
                    of.officer().orElse("--"), WorkingTime.moment(of.updatedAt()), of.dueAt().map(WorkingTime::moment).orElse("--"),
                    of.dueAt().filter(now::isAfter).isPresent(), of.waiting(), of.escalated());
        }
    }

    static CaseListView of(CaseFilters asked, CaseLists.Found found, Cases cases, boolean isOfficer) {
        List<NarrowLink> views = Arrays.stream(CaseQuery.View.values()).filter(v -> isOfficer || v != CaseQuery.View.MINE && v != CaseQuery.View.ESCALATED)
                .map(v -> new NarrowLink(v.label(), asked.filter().view() == v, ListAddress.of(LIST, ListAddress.with(asked.texts(), "view", v == CaseQuery.View.ALL ? "" : v.name().toLowerCase(Locale.ROOT))))).toList();
        OffsetDateTime now = cases.now();
        return new CaseListView(found.page().map(c -> Row.of(c, cases, now)), ListAddress.of(LIST, asked.texts()), views,
                StateLink.of(found.counts(), asked.filter().state(), CaseState::label, LIST, asked.texts()), choices(cases), asked.filter().sort(), asked.texts());
    }

    private static Map<String, Map<String, String>> choices(Cases cases) {
        Map<String, String> matters = new LinkedHashMap<>();
        cases.listKinds().stream().forEach((MatterKind k) -> matters.put(k.id(), k.name()));
        Map<String, String> bodies = new LinkedHashMap<>();
        cases.listBodies().forEach(b -> bodies.put(b, b));
        return Map.of("matter", matters, "body", bodies);
    }
}
