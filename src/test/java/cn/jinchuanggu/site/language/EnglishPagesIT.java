package cn.jinchuanggu.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.SearchIndex;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What a visitor reads who has chosen English: no Chinese word that is not marked as Chinese. */
class EnglishPagesIT extends RunningPlatform {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+");
    private static final List<String> TIES_AND_POLICY = List.of("class=\"chain\"", "class=\"steps\"", "class=\"estimate-quote\"", "class=\"estimate-missing\"",
            "class=\"estimate-warnings\"");
    private static final Pattern LISTING = Pattern.compile("href=\"(/(?:needs|achievements|scenarios|capabilities)/[a-z]+-[\\w-]+)\"");

    @Autowired
    SearchIndex index;

    @Autowired
    Neo4jClient graph;

    private Browser partner;

    @BeforeAll
    void choosesEnglishOnce() {
        partner = visitor();
        partner.get("/?lang=en");
    }

    static List<String> addresses() {
        return List.of("/", "/achievements", "/needs", "/financing", "/talent", "/scenarios", "/capabilities", "/services", "/services/matched",
                "/challenges", "/window", "/window/promises", "/graph", "/graph?q=x", "/graph/explore", "/entities/track-equipment", "/graph/explore?id=track-equipment",
                "/search?q=TRL", "/search?q=zzzzzzzz", "/policy", "/policy/9", "/policy/1", "/policy/calculator", "/chain", "/opendata", "/vocab", "/help", "/privacy", "/login", "/login?error",
                "/matches", "/bridges", "/partners/cluster", "/deals/notices", "/achievements?q=zzzzzzzz", "/services?q=zzzzzz",
                "/policy/notices", "/policy/9/sheet", "/papers", "/services/compare", "/providers/prov-q-01", "/challenges?state=OPEN");
    }

    /** The first entry of each list, and what hangs on it. */
    static List<String> lists() {
        return List.of("/achievements", "/needs", "/scenarios", "/capabilities", "/services"); // the seed data holds no others
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aPageIsEnglish(String address) {
        isEnglish(address);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theDetailsOfAnEntryAreEnglish(String list) {
        Optional<String> first = firstOf(list);
        assertThat(first).as("an entry in %s", list).isPresent();
        isEnglish(first.get());
        if (!list.equals("/services")) {
            isEnglish(first.get() + "/matches");
        }
        isEnglish("/entities/" + first.get().replaceAll(".*/", ""));
    }

    @Test
    void whatIsMissingIsSaidInEnglish() {
        isEnglish("/no-such-page", 404);
        isEnglish("/papers/0000-0000-0000", 404);
    }

    @Test
    void whatHangsOnANeedAndOnServicesIsEnglish() {
        String need = firstOf("/needs").orElseThrow();
        isEnglish(need + "/share");
        Matcher achievement = Pattern.compile("/achievements/(ach-[\\w-]+)").matcher(partner.get(need + "/matches").body());
        assertThat(achievement.find()).as("a match of %s", need).isTrue();
        isEnglish(need + "/matches/" + achievement.group(1) + "/subsidy");
        isEnglish(firstOf("/achievements").orElseThrow() + "/share");
        isEnglish("/services/compare?ids=serv-q-01&ids=serv-q-02");
    }

    @Test
    void thePolicyAndTheChainOfAnAchievementAreEnglish() {
        String id = firstOf("/achievements").orElseThrow().replaceAll(".*/", "");
        isEnglish("/policy/for/" + id);
        isEnglish("/chain/" + id);
    }

    @Test
    void theLanguageIsKeptAndCanBeGivenBack() {
        Browser reader = visitor();
        assertThat(reader.get("/needs").body()).contains("<html lang=\"zh-CN\"").contains("技术需求");
        reader.get("/needs?lang=en");
        assertThat(reader.get("/needs").body()).contains("<html lang=\"en\"").contains("Technology needs");
        reader.get("/?lang=zh-CN");
        assertThat(reader.get("/needs").body()).contains("<html lang=\"zh-CN\"").doesNotContain("Technology needs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/policy", "/policy/9"})
    void theWordingOfThePolicyStaysChineseAndThePageSaysSo(String address) {
        String page = partner.get(address).body();
        assertThat(page).contains("the Chinese text is authentic").containsPattern("<span class=\"sentence\"[^>]*>.{0,400}<span lang=\"zh-CN\">");
    }

    static List<String> matched() {
        return List.of("/needs", "/achievements", "/scenarios", "/capabilities");
    }

    @ParameterizedTest
    @MethodSource("matched")
    void theReasonsOfAMatchAreEnglishButForTheWordsOfPeople(String list) {
        saysNothingInChineseOfItsOwn(firstOf(list).orElseThrow() + "/matches");
    }

    @Test
    void whatIsStruckOutAndWhyNotThisOneAreEnglishButForTheWordsOfPeople() {
        String matches = firstOf("/needs").orElseThrow() + "/matches";
        Matcher found = LISTING.matcher(partner.get(matches).body().replaceFirst("(?s).*id=\"match-list\"", ""));
        assertThat(found.find()).isTrue();
        String other = found.group(1).replaceAll(".*/", "");
        saysNothingInChineseOfItsOwn(matches + "?without=" + encoded("同类") + "&without=" + encoded("语义@" + other));
        saysNothingInChineseOfItsOwn(matches + "/why?other=" + other);
    }

    @Test
    void theReasonsOfServicesAreEnglishButForTheWordsOfPeople() {
        String need = firstOf("/needs").orElseThrow().replaceAll(".*/", "");
        String typed = "防爆电气产品送检之前想先按标准过一遍";
        List.of("?need=" + need, "?stage=GROWTH&segment=seg-mine-safety&budget=10000&by=2030-01-01&voucher=true", "?text=" + encoded(typed) + "&category=" + encoded("检验检测"))
                .forEach(wanted -> assertThat(saysNothingInChineseBut(served() + typed, "/services/matched" + wanted)).contains("class=\"service-reasons\"><li>"));
        assertThat(saysNothingInChineseBut(served(), "/services/compare?ids=serv-q-01&ids=serv-q-02")).contains("Lead time", "Innovation voucher (for me)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entities/ent-q-01/partners?mode=complementary", "/entities/ent-q-01/partners?mode=similar", "/entities/ent-q-01/partners?mode=likely",
            "/entities/inst-q-01/partners?mode=complementary", "/partners/cluster?track=track-equipment"})
    void theReasonsOfPartnersAreEnglishButForTheWordsOfPeople(String address) {
        assertThat(saysNothingInChineseBut(told(), address)).contains("class=\"match partner\"", "class=\"reason-source\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bridges?from=ent-q-01&to=inst-q-02", "/bridges?from=inst-q-02&to=ent-q-01"})
    void theWaysOfIntroductionAreEnglishButForTheWordsOfPeople(String address) {
        assertThat(saysNothingInChineseBut(told(), address)).contains("class=\"match bridge\"", "× ").containsPattern("Turn to .* first|They know each other");
    }

    @Test
    void whatATeamContributesIsEnglishButForTheWordsOfPeople() {
        StringBuilder said = new StringBuilder();
        String written = told() + served() + helped();
        for (int i = 1; i <= 12; i++) {
            String address = "/needs/need-q-%02d/team".formatted(i);
            String listings = LISTING.matcher(main(partner.get(address))).results().map(link -> words(link.group(1))).collect(Collectors.joining(" "));
            said.append(saysNothingInChineseBut(listings + written, address));
        }
        assertThat(said).as("members of some of them").contains("class=\"match team-member\"", "match with the need (", "Both accept: ");
    }

    /** What experts and platforms write of themselves. */
    private String helped() {
        return String.join(" ", graph.query("""
                MATCH (n:Expert|Platform) RETURN coalesce(n.about, '') + ' ' + reduce(all = '', w IN coalesce(n.expertise, []) + coalesce(n.equipment, []) | all + w + ' ')""")
                .fetchAs(String.class).all());
    }

    /** Names in the graph but for those of the plan, titles of sources, and what ties are about. */
    private String told() {
        return String.join(" ", graph.query("""
                MATCH (n:Entity) WHERE NOT n:Segment AND NOT n:Track RETURN n.name AS words
                UNION MATCH (s:Source) WHERE s.key <> 'illustrative' RETURN s.title AS words
                UNION MATCH ()-[r]->() WHERE r.note IS NOT NULL RETURN r.note AS words""").fetchAs(String.class).all());
    }

    /** What providers wrote of their services and of themselves. */
    private String served() {
        return String.join(" ", graph.query("""
                MATCH (s:Service|ServiceProvider)
                RETURN coalesce(s.summary, '') + ' ' + coalesce(s.priceUnit, '') + ' ' + reduce(all = '', q IN coalesce(s.qualifications, []) | all + q + ' ')""")
                .fetchAs(String.class).all());
    }

    /** As {@link #saysNothingInChineseBut}, of a page about several listings. */
    private void saysNothingInChineseOfItsOwn(String address) {
        Set<String> listings = LISTING.matcher(main(partner.get(address))).results().map(link -> link.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listings).as("entries that %s speaks of", address).hasSizeGreaterThan(1);
        saysNothingInChineseBut(listings.stream().map(this::words).collect(Collectors.joining(" ")), address);
    }

    /**
     * Each Chinese word on the page is one of those that people wrote in what it speaks of, or a name. Left out are ties of the
     * graph with their sources, and of an estimate the wording of the policy, its steps and what is missing, which stay Chinese.
     *
     * @return what the page says
     */
    private String saysNothingInChineseBut(String written, String address) {
        Answer answer = partner.get(address);
        assertThat(answer.status()).as("%s", address).isEqualTo(200);
        String main = main(answer);
        String data = written + names();
        assertThat(Markup.texts(main, EnglishPagesIT::isTieOrPolicy).stream().flatMap(text -> RUN.matcher(text).results()
                .filter(run -> !data.contains(run.group())).map(run -> run.group() + " in: " + text.strip()))).as("said in Chinese on %s", address).isEmpty();
        return main;
    }

    private static String main(Answer answer) {
        return answer.body().replaceFirst("(?s).*<main", "<main").replaceFirst("(?s)</main>.*", "");
    }

    /** As the index and the API have it. */
    private String words(String listing) {
        return index.find(listing.replaceAll(".*/", "")).map(found -> found.profile().toString()).orElse("") + partner.get("/api" + listing).body();
    }

    /** Of parties, people, listings and places. */
    private String names() {
        return String.join(" ", graph.query("MATCH (n:Party|Expert|Listing) RETURN coalesce(n.name, '') + ' ' + coalesce(n.title, '')").fetchAs(String.class).all())
                + String.join(" ", Codes.listRegions().values());
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static boolean isTieOrPolicy(Markup.Tag tag) {
        return TIES_AND_POLICY.stream().anyMatch(tag.source()::contains);
    }

    private Optional<String> firstOf(String list) {
        Matcher link = Pattern.compile("href=\"(" + list + "/[a-z][a-z-]*-[0-9a-z][\\w-]*)\"").matcher(partner.get(list).body());
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }

    private void isEnglish(String address) {
        isEnglish(address, 200);
    }

    private void isEnglish(String address, int status) {
        Answer answer = partner.get(address);
        assertThat(answer.status()).as("%s", address).isEqualTo(status);
        String page = answer.body();
        assertThat(page).as("%s", address).doesNotContain("Something went wrong").contains("<html lang=\"en\"");
        assertThat(Markup.texts(page, tag -> tag.source().contains("lang=\"zh-CN\"")))
                .as("Chinese on %s", address).noneMatch(text -> CHINESE.matcher(text).find());
    }
}
