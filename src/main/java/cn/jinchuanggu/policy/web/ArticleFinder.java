package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Finder;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.document.PolicyDocument;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The policy document by its number, its articles by theirs ({@code 第九条}, {@code 第 9 条}) or by words of their text. */
@Component
@Order(20)
class ArticleFinder implements Finder {

    private static final String GROUP = "政策条款";
    private static final int LAST = 20;
    private static final Pattern NAMED = Pattern.compile("第?([一二三四五六七八九十]{1,3}|[0-9]{1,2})条.*");
    private static final Pattern BRACKETS = Pattern.compile("[〔【\\[(（]([0-9]{4})[〕】\\])）]");

    private final Policy policy;

    ArticleFinder(Policy policy) {
        this.policy = policy;
    }

    @Override
    public Findings find(String words, Actor actor, int limit) {
        String asked = BRACKETS.matcher(words.replaceAll("\\s+", "")).replaceAll("〔$1〕");
        List<Findings.Hit> hits = Stream.concat(document(asked).stream(), named(asked).map(a -> hit(a, true)).map(Stream::of)
                .orElseGet(() -> saying(words).map(a -> hit(a, false)))).toList();
        return new Findings(GROUP, hits.size(), hits.stream().limit(limit).toList(), "/policy");
    }

    private Optional<Findings.Hit> document(String asked) {
        PolicyDocument document = policy.document();
        boolean exact = asked.equals(document.id());
        return exact || asked.length() > 1 && document.title().contains(asked)
                ? Optional.of(new Findings.Hit(document.title(), document.id(), "/policy", exact)) : Optional.empty();
    }

    private Optional<Article> named(String asked) {
        Matcher named = NAMED.matcher(asked);
        return !named.matches() ? Optional.empty() : IntStream.rangeClosed(1, LAST)
                .filter(n -> named.group(1).equals(String.valueOf(n)) || ClauseRef.articleName(n).equals("第" + named.group(1) + "条"))
                .mapToObj(policy::getArticle).findFirst();
    }

    /** Those that say all the words, by number; the words in the name first. */
    private Stream<Article> saying(String words) {
        List<String> parts = List.of(words.split("\\s+"));
        List<Article> saying = policy.listArticles().stream().filter(a -> parts.stream().allMatch(p -> a.name().contains(p) || a.text().contains(p))).toList();
        return Stream.concat(saying.stream().filter(a -> parts.stream().allMatch(a.name()::contains)),
                saying.stream().filter(a -> !parts.stream().allMatch(a.name()::contains)));
    }

    private static Findings.Hit hit(Article article, boolean exact) {
        return new Findings.Hit(ClauseRef.articleName(article.number()) + " " + article.name(), article.amount(), "/policy/" + article.number(), exact);
    }
}
