package cn.jinchuanggu.challenge;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.fact.StepInput;
import cn.jinchuanggu.listing.PersonalData;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A step as somebody wants to take it, with every answer read.
 *
 * @param version the version the person has seen; empty when a program does not care, and for what is sealed
 * @param note    empty for none
 * @param answers as the entry keeps them
 * @param paper   what is sealed; empty for most steps
 */
record ChallengeCommand(ChallengeStep step, Optional<Integer> version, String note, Map<String, Object> answers, Optional<Paper> paper) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String VERSION = "version";

    /**
     * @param challenge whose criteria, finalists and milestones the fields are about
     * @param fields    as sent
     * @param today     days in the future are refused
     * @throws InvalidInput with every problem of them
     */
    static ChallengeCommand read(ChallengeStep step, Challenge challenge, Map<String, ?> fields, LocalDate today) {
        Map<String, Object> rest = new LinkedHashMap<>(fields);
        return switch (step) {
            case REVISE -> {
                Object version = rest.remove(VERSION);
                yield new ChallengeCommand(step, StepInput.read(step.label(), List.of(), ChallengeQuestions.words(step), sent(VERSION, version)).version(), "",
                        Map.of(Challenge.TERMS, TermsReader.read(rest).facts()), Optional.empty());
            }
            case APPLY, AMEND, SCREEN, SCORE, WITHDRAW -> sealed(step, challenge, rest);
            default -> plain(step, challenge, rest, today);
        };
    }

    /** What was answered to a question, as text; empty when nothing was. */
    Optional<String> answer(String key) {
        return Optional.ofNullable(answers.get(key)).map(Object::toString);
    }

    /** The number of the application that it is about; 0 when it is about none. */
    int application() {
        return answer(Keys.APPLICATION).map(Integer::valueOf).orElse(0);
    }

    ChallengeCommand with(Map<String, Object> further) {
        Map<String, Object> all = new LinkedHashMap<>(answers);
        all.putAll(further);
        return new ChallengeCommand(step, version, note, all, paper);
    }

    /** The entry says which application it is about, and the hash of the paper. */
    private static ChallengeCommand sealed(ChallengeStep step, Challenge challenge, Map<String, Object> fields) {
        fields.remove(VERSION); // others may have sealed something meanwhile, which is nobody's business
        Object application = fields.remove(Keys.APPLICATION);
        Map<String, Object> answers = new LinkedHashMap<>();
        if (step == ChallengeStep.SCREEN || step == ChallengeStep.SCORE) {
            answers.put(Keys.APPLICATION, number(application));
        }
        if (step == ChallengeStep.WITHDRAW) {
            StepInput input = StepInput.read(step.label(), List.of(), ChallengeQuestions.words(step), fields);
            return new ChallengeCommand(step, Optional.empty(), input.note(), answers, Optional.empty());
        }
        Map<String, Object> said = switch (step) {
            case SCREEN -> ScreeningVote.read(fields).facts();
            case SCORE -> ScoreReader.read(challenge.terms().criteria(), fields);
            default -> Proposal.read(fields).facts();
        };
        Paper paper = Paper.seal(said);
        answers.put(Keys.PAPER, paper.hash());
        return new ChallengeCommand(step, Optional.empty(), "", answers, Optional.of(paper));
    }

    private static ChallengeCommand plain(ChallengeStep step, Challenge challenge, Map<String, Object> fields, LocalDate today) {
        List.of(Keys.APPLICATION, Keys.MILESTONE).forEach(key -> fields.computeIfPresent(key, (k, number) -> number.toString()));
        StepInput input = StepInput.read(step.label(), ChallengeQuestions.of(step, challenge), ChallengeQuestions.words(step), fields);
        List<Problem> problems = input.facts().map(facts -> problems(step, facts, input.note(), today)).orElse(List.of());
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new ChallengeCommand(step, input.version(), input.note(), input.facts().map(Facts::asMap).orElse(Map.of()), Optional.empty());
    }

    private static List<Problem> problems(ChallengeStep step, Facts facts, String note, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        switch (step) {
            case SIGN, ACCEPT, REPORT -> facts.text(Keys.HASH).filter(h -> !HASH.matcher(h).matches()).ifPresent(h ->
                    problems.add(new Problem(Keys.HASH, "SHA-256 是 64 位小写的十六进制数。", "可以用 sha256sum 算出文件的哈希值。")));
            case INVITE -> {
                if (facts.has(Keys.ACHIEVEMENT) == facts.has(Keys.PARTY)) {
                    problems.add(new Problem(Keys.ACHIEVEMENT, "请写成果编号或单位编号，只写一个。", ""));
                }
            }
            case DECLARE -> {
                if (facts.bool(Keys.RELATED).orElseThrow() != facts.has(Keys.RELATION)) {
                    problems.add(new Problem(Keys.RELATION, "有利益关系的，写明是什么关系；没有的，不写。", ""));
                }
            }
            case AWARD -> facts.text(Keys.CHANNEL).filter(PersonalData::hasOwnContact).ifPresent(text ->
                    problems.add(new Problem(Keys.CHANNEL, "异议渠道会公开，不要写个人的手机号或邮箱。", "请写部门和办公地址。")));
            case CHECK -> {
                if (!Progress.CheckResult.PASSED.name().equals(facts.choice(Keys.RESULT).orElseThrow()) && note.isEmpty()) {
                    problems.add(new Problem(Keys.NOTE, "没有通过的，要写明理由。", "请写对方看得懂的一两句话。"));
                }
            }
            case PAY -> {
                if (facts.money(Keys.AMOUNT).orElseThrow().isZero()) {
                    problems.add(new Problem(Keys.AMOUNT, "付款应当大于 0。", "请填写凭证上的金额。"));
                }
            }
            default -> { } // nothing beyond what each question accepts
        }
        if (step == ChallengeStep.SIGN || step == ChallengeStep.ACCEPT || step == ChallengeStep.PAY) {
            facts.date(Keys.DAY).filter(day -> day.isAfter(today)).ifPresent(day -> problems.add(new Problem(Keys.DAY, "日期 " + day + " 还没有到。", "请填写文件上的日期。")));
        }
        return problems;
    }

    private static int number(Object application) {
        String text = String.valueOf(application);
        if (!text.matches("[0-9]{1,5}")) {
            throw new InvalidInput(Keys.APPLICATION, "没有写明是哪个申请。", "请写申请的号码，如 1。");
        }
        return Integer.parseInt(text);
    }

    private static Map<String, Object> sent(String name, Object value) {
        return value == null ? Map.of() : Map.of(name, value);
    }
}
