package cn.jinchuanggu.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Actor;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;

/** What the seed data plants is found: pairs by meaning alone, the right number before the near miss, in both directions. */
class SeedMatchesIT extends RunningPlatform {

    @Autowired
    private Matching matching;

    @Test
    void findsPairsThatShareNoWord() {
        List<String> missed = new ArrayList<>();
        List<Map<String, String>> pairs = pairs("meaning");
        for (Map<String, String> pair : pairs) {
            boolean found = matching.matchNeed(pair.get("need"), Actor.VISITOR, 10).matches().stream()
                    .anyMatch(m -> m.other().id().equals(pair.get("achievement")));
            if (!found) {
                missed.add(pair.get("need") + " ~ " + pair.get("achievement"));
            }
        }
        assertThat(1 - missed.size() / (double) pairs.size()).as("Recall@10 of pairs by meaning; missed %s", missed)
                .isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void putsTheRightNumberBeforeTheNearMiss() {
        Map<String, String> right = new HashMap<>();
        pairs("number").forEach(p -> right.put(p.get("need"), p.get("achievement")));
        List<String> wrong = new ArrayList<>();
        List<Map<String, String>> traps = pairs("near-miss");
        for (Map<String, String> trap : traps) {
            String need = trap.get("need");
            double good = matching.explain(need, right.get(need), Actor.VISITOR).matches().getFirst().score();
            double near = matching.explain(need, trap.get("achievement"), Actor.VISITOR).matches().getFirst().score();
            if (good <= near) {
                wrong.add("%s: %s %.1f, near miss %s %.1f".formatted(need, right.get(need), good, trap.get("achievement"), near));
            }
        }
        assertThat(1 - wrong.size() / (double) traps.size()).as("numeric traps; wrong: %s", wrong).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void answersOverHttpWithReasonsThatAddUpToTheScore() {
        for (String need : List.of("need-e-15", "need-q-15", "need-h-15", "need-q-12")) {
            JsonNode matches = api().get("/api/needs/" + need + "/matches?limit=10").json().get("matches");
            assertThat(matches.size()).isEqualTo(10);
            double before = Double.MAX_VALUE;
            for (JsonNode match : matches) {
                double sum = 0;
                for (String part : List.of("reasons", "gaps")) {
                    for (JsonNode p : match.get(part)) {
                        sum += p.get("points").asDouble();
                    }
                }
                double score = match.get("score").asDouble();
                assertThat(sum).as(match.toString()).isCloseTo(score, within(1e-9));
                assertThat(score).isLessThanOrEqualTo(before);
                assertThat(match.get("level").asString()).isIn("强相关", "较强", "弱", "无");
                assertThat(match.get("subsidy").get("quote").asString()).contains("5%").contains("20万元");
                assertThat(match.get("subsidy").get("outcome").asString()).isNotEqualTo("GRANTED");
                before = score;
            }
        }
    }

    @Test
    void matchesInBothDirectionsWithTheSamePointsButForWhatHangsOnTheListFound() {
        Match fromNeed = matching.explain("need-q-15", "ach-q-15", Actor.VISITOR).matches().getFirst();
        Match fromAchievement = matching.explain("ach-q-15", "need-q-15", Actor.VISITOR).matches().getFirst();
        assertThat(pointsOfThePair(fromAchievement)).isCloseTo(pointsOfThePair(fromNeed), within(1e-9));
        assertThat(fromAchievement.level()).isEqualTo(fromNeed.level());
        assertThat(matching.matchAchievement("ach-q-15", Actor.VISITOR, 3).matches().getFirst().other().id()).isEqualTo("need-q-15");
    }

    @Test
    void explainsARankedMatchAsItWasRanked() {
        Match ranked = matching.matchNeed("need-h-16", Actor.VISITOR, 5).matches().get(2);
        Match explained = matching.explain("need-h-16", ranked.other().id(), Actor.VISITOR).matches().getFirst();
        assertThat(explained.line()).isEqualTo(ranked.line());
    }

    @Test
    void aReasonThatIsStruckOutIsGoneAndTheScoreWithIt() {
        JsonNode all = api().get("/api/needs/need-q-15/matches?limit=3").json().get("matches").get(0);
        JsonNode left = api().get("/api/needs/need-q-15/matches?limit=3&without=%E5%90%8C%E7%B1%BB&without=%E8%AF%AD%E4%B9%89").json().get("matches").get(0);
        assertThat(all.get("reasons").toString()).contains("语义");
        assertThat(left.get("reasons").toString()).doesNotContain("语义", "同类").contains("文字");
        assertThat(left.get("score").asDouble()).isLessThan(all.get("score").asDouble());
        assertThat(api().get("/api/needs/need-q-15/matches?without=%E5%BF%83%E6%83%85").body()).contains("没有名为“心情”的理由");
        assertThat(visitor().get("/needs/need-q-15/matches?without=%E5%90%8C%E7%B1%BB").body())
                .contains("没有计入", "整类划掉", "恢复");
    }

    @Test
    void matchesATextWithoutAnAccountAndStoresNothing() {
        long needs = api().get("/api/needs").json().get("total").asLong();
        JsonNode matches = api().post("/api/matches", "{\"text\": \"井下皮带老是跑偏，要能在线监测\", \"limit\": 3}").json().get("matches");
        assertThat(matches.size()).isEqualTo(3);
        assertThat(api().get("/api/needs").json().get("total").asLong()).isEqualTo(needs);
    }

    @Test
    void eachThingStruckOutTakesExactlyItsPointsAndIsShownWithThem() {
        String found = "ach-q-15";
        String address = "/api/needs/need-q-15/matches?limit=40";
        JsonNode whole = of(api().get(address).json(), found);
        List<JsonNode> said = new ArrayList<>();
        whole.get("reasons").forEach(said::add);
        whole.get("gaps").forEach(said::add);
        assertThat(said).hasSizeGreaterThan(5);
        for (JsonNode part : said) {
            String name = part.get("key").asString() + "@" + found;
            JsonNode left = of(api().get(address + "&without=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).json(), found);
            assertThat(left.get("score").asDouble()).as(name).isCloseTo(whole.get("score").asDouble() - part.get("points").asDouble(), within(1e-9));
            assertThat(left.get("struck").get(0).get("points").asDouble()).as(name).isEqualTo(part.get("points").asDouble());
            assertThat(left.get("reasons").size() + left.get("gaps").size()).isEqualTo(said.size() - 1);
        }
    }

    @Test
    void whatIsStruckOutOfOneMovesNoOther() {
        JsonNode before = api().get("/api/needs/need-q-15/matches?limit=40").json();
        JsonNode after = api().get("/api/needs/need-q-15/matches?limit=40&without=" + URLEncoder.encode("文字@ach-q-15", StandardCharsets.UTF_8)).json();
        int compared = 0;
        for (JsonNode match : before.get("matches")) {
            String id = match.get("achievement").get("id").asString();
            if (!id.equals("ach-q-15") && find(after, id) != null) {
                assertThat(of(after, id).get("score").asDouble()).as(id).isEqualTo(match.get("score").asDouble());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(30);
        List<Double> scores = new ArrayList<>();
        after.get("matches").forEach(m -> scores.add(m.get("score").asDouble()));
        assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theCardHoldsTheRequirementsOfTheNeedFromBothSides() {
        JsonNode fromNeed = api().get("/api/needs/need-q-15/matches/ach-q-15").json().get("requirements");
        JsonNode fromAchievement = api().get("/api/achievements/ach-q-15/matches/need-q-15").json().get("requirements");
        assertThat(fromAchievement).isEqualTo(fromNeed);
        List<String> labels = new ArrayList<>();
        for (JsonNode r : fromNeed) {
            labels.add(r.get("label").asString());
            assertThat(r.get("state").asString()).isIn("MET", "UNMET", "UNKNOWN");
            assertThat(r.get("basis").asString()).isIn("STATED", "INFERRED");
            assertThat(r.get("evidence").asString()).as(r.toString()).isNotBlank();
        }
        assertThat(labels).contains("技术指标", "预算", "期限", "合作方式", "成熟度", "验收方式", "产业", "地域");
    }

    @Test
    void aTextIsAnsweredWithoutWhatIsStruckOut() {
        String text = "{\"text\": \"井下皮带老是跑偏，要能在线监测，误报率不高于1%\", \"limit\": 3, \"without\": [\"语义\", \"同类\"]}";
        JsonNode match = api().post("/api/matches", text).json().get("matches").get(0);
        assertThat(match.get("reasons").toString()).doesNotContain("\"语义\"").contains("\"文字\"");
        assertThat(match.get("struck").toString()).contains("\"语义\"");
        assertThat(api().post("/api/matches", "{\"text\": \"皮带\", \"without\": \"语义\"}").body()).contains("without 应当是一串名称");
    }

    private static JsonNode of(JsonNode answer, String id) {
        JsonNode match = find(answer, id);
        assertThat(match).as(id).isNotNull();
        return match;
    }

    private static JsonNode find(JsonNode answer, String id) {
        for (JsonNode match : answer.get("matches")) {
            if (match.get("achievement").get("id").asString().equals(id)) {
                return match;
            }
        }
        return null;
    }

    /** Freshness is that of the listing found and peers are those found beside it, so they differ by direction. */
    private static double pointsOfThePair(Match match) {
        return match.score() - match.reasons().stream().filter(r -> List.of("时效", "同类").contains(r.signal())).mapToDouble(Reason::points).sum();
    }

    private static List<Map<String, String>> pairs(String kind) {
        List<Map<String, String>> pairs = new ArrayList<>();
        for (String industry : List.of("electronics", "equipment", "health")) {
            try {
                List<Map<String, String>> file = new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(Files.readString(Path.of("seed-data/changzhi/illustrative/" + industry + "/pairs.yaml")));
                pairs.addAll(file.stream().filter(p -> kind.equals(p.get("kind"))).toList());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return pairs;
    }
}
