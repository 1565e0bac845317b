package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.listing.indicator.FrontWords.Meaning;
import cn.jinchuanggu.listing.indicator.NameReader.NameAt;
import cn.jinchuanggu.listing.indicator.Quantity.Shape;
import cn.jinchuanggu.listing.indicator.UnitReader.UnitAt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Walks once through a text and collects every quantity with the words around it. */
final class PhraseReader {

    private static final int MAX_OPAQUE = 8;

    private final PlainText text;
    private final List<Phrase> phrases = new ArrayList<>();
    /** A number before ≤ that may be the lower end of 5≤x≤10; null when there is none. */
    private Quantity sandwich;

    private PhraseReader(PlainText text) {
        this.text = text;
    }

    /** All quantities in the order of the text; never throws. */
    static List<Phrase> read(PlainText text) {
        PhraseReader reader = new PhraseReader(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            i = PlainText.isDigit(c) || ChineseNumeral.mayStart(c) ? reader.quantityAt(i) : i + 1;
        }
        return reader.phrases;
    }

    /** Reads the quantity here and returns where to go on. */
    private int quantityAt(int i) {
        Quantity q = QuantityReader.read(text, i);
        if (q.isNothing() || Lookalike.isNoQuantity(text, q, i)) {
            return Math.max(q.end(), i + 1);
        }
        int floor = floor(q.start());
        FrontWords front = FrontWords.before(text, leadSymbol(q), floor);
        if (isLowerEnd(q)) {
            sandwich = q;
            return q.end();
        }
        q = withNamedUnit(q, front);
        Phrase phrase = phrase(q, front, floor);
        if (phrase != null) {
            add(phrase);
            return phrase.end();
        }
        return q.end();
    }

    /** The end of the nearest phrase before this offset; names and operators do not reach across it. */
    private int floor(int start) {
        for (int k = phrases.size() - 1; k >= 0 && k >= phrases.size() - 3; k--) {
            if (phrases.get(k).end() <= start) {
                return phrases.get(k).end();
            }
        }
        return 0;
    }

    // --- units that stand before the number ---

    /** Before φ, HRC, pH and the bracket of (5±0.5) V, which belong to the number. */
    private int leadSymbol(Quantity q) {
        int start = q.start();
        int p = text.skipSpacesBack(start);
        boolean bracket = text.at(p - 1) == '(' && q.shape() == Shape.TOLERANCE
                && text.at(text.skipSpacesBack(q.unitStart()) - 1) == ')';
        if (text.at(p - 1) == 'φ' || bracket) {
            return p - 1;
        }
        String lead = Lookalike.leadBefore(text, p);
        return lead.isEmpty() ? start : p - lead.length();
    }

    /** HRC55, 硬度HRC≥58 and 强度(MPa)≥35: the unit stands before the number. */
    private Quantity withNamedUnit(Quantity q, FrontWords front) {
        if (q.hasUnit()) {
            return q;
        }
        int p = text.skipSpacesBack(front.start());
        String lead = Lookalike.leadBefore(text, p);
        String after = Lookalike.leadBefore(text, text.skipSpacesBack(q.start()));
        String written = lead.isEmpty() ? after : lead;
        MeasureUnit hardness = written.isEmpty() ? null : MeasureUnit.find(written).orElse(null);
        if (hardness != null) {
            return q.withUnit(hardness, q.end());
        }
        int open = NameReader.beforeBracket(text, p);
        int inside = open == p ? -1 : text.at(open) == '(' ? open + 1 : text.skipSpaces(open) + 1;
        UnitAt unit = inside < 0 ? null : UnitReader.read(text, inside);
        if (unit != null && unit.end() == p - 1) {
            return q.withUnit(unit.unit(), q.end());
        }
        return front.operator() == null ? q : withOpaqueUnit(q);
    }

    /** ≥50 foo: letters behind a bounded number are a unit, even if an unknown one. */
    private Quantity withOpaqueUnit(Quantity q) {
        int i = text.skipSpaces(q.end());
        int k = i;
        while (k - i < MAX_OPAQUE && (PlainText.isLatin(text.at(k)) || k > i && text.at(k) == '/')) {
            k++;
        }
        if (k == i || PlainText.isLatin(text.at(k))) {
            return q;
        }
        return q.withUnit(MeasureUnit.opaque(text.folded(i, k)), k);
    }

    // --- 5 ≤ x ≤ 10 ---

    private boolean isLowerEnd(Quantity q) {
        char c = text.at(text.skipSpaces(q.end()));
        char then = text.at(text.skipSpaces(q.end()) + 1);
        return q.shape() == Shape.POINT && (c == '≤' || c == '<') && !PlainText.isLatin(then) && then != '/';
    }

    private void add(Phrase phrase) {
        Quantity low = sandwich;
        sandwich = null;
        if (qualifiesLast(phrase)) {
            Phrase last = phrases.removeLast();
            phrases.add(last.named(last.name() + "(" + phrase.conditionWords() + ")", last.start()));
            phrases.add(phrase.asCondition());
            return;
        }
        if (low != null && phrase.operator().boundsAboveOnly() && phrase.start() - low.end() <= 3
                && low.lower().compareTo(phrase.upper()) <= 0) {
            boolean sameUnit = !low.hasUnit() || low.unit().equals(phrase.unit());
            if (sameUnit || low.unit().isConvertibleTo(phrase.unit())) {
                BigDecimal lower = sameUnit ? low.lower() : low.unit().convert(low.lower(), phrase.unit());
                phrases.add(lower.compareTo(phrase.upper()) <= 0 ? phrase.between(lower, low.start()) : phrase);
                return;
            }
        }
        phrases.add(phrase);
    }

    // --- names and operators ---

    private Phrase phrase(Quantity q, FrontWords front, int floor) {
        boolean tagged = text.at(front.start() - 1) == '>';
        NameAt named = tagged ? new NameAt("", front.start(), "", front.start())
                : NameReader.before(text, front.start(), nameFloor(front.start(), floor));
        NameParts name = NameParts.of(named, front);
        Quantity resolved = Rates.perTime(text, Rates.degree(text, q, name.name()),
                named.raw() + text.folded(front.start(), q.start()));
        BackWords back = BackWords.after(text, resolved.end(), resolved.unit());
        Operator operator = Bounds.operator(resolved, front, back, name);
        String noun = name.name();
        int start = noun.isEmpty() || named.name().isEmpty() ? front.start() : named.start();
        if (noun.isEmpty()) {
            boolean share = resolved.unit().dimension().equals(Dimension.RATIO) && back.operator() == null
                    && front.operator() == null;
            noun = leadingPhi(q) ? "直径" : share ? "" : NameReader.after(text, back.end());
        }
        if (front.say(Meaning.RESPECTIVELY)) {
            noun = "";
        }
        boolean approximate = q.approximate() || back.approximate() || front.say(Meaning.APPROXIMATELY)
                || front.say(Meaning.UP_TO) && front.operator() == null && back.operator() == null;
        boolean explicit = front.operator() != null || back.operator() != null || q.shape() == Shape.TOLERANCE
                || front.say(Meaning.REACH) || front.say(Meaning.BETTER) || front.say(Meaning.RISE_TO)
                || front.say(Meaning.FALL_TO);
        Phrase phrase = new Phrase(noun, named.raw(), resolved, front, operator, explicit, name.relative(), approximate,
                Math.min(start, q.start()), Math.max(back.end(), resolved.end()), false);
        return withCondition(afterBaseline(phrase), named);
    }

    // --- conditions: 28d抗压强度, 抗压强度(28d)≥40MPa, 抗压强度≥40MPa(28d) ---

    /** Puts a nameless quantity that stands right before the name, or in brackets behind it, into the name. */
    private Phrase withCondition(Phrase phrase, NameAt named) {
        if (phrases.isEmpty() || phrase.name().isEmpty()) {
            return phrase;
        }
        Phrase last = phrases.getLast();
        boolean before = last.end() == named.rawStart() && phrase.start() >= named.rawStart()
                && !named.name().isEmpty();
        boolean within = last.start() > phrase.start() && last.end() < phrase.quantity().start();
        if (!isCondition(last) || !before && !within) {
            return phrase;
        }
        phrases.set(phrases.size() - 1, last.asCondition());
        return before ? phrase.named(last.conditionWords() + phrase.name(), phrase.start())
                : phrase.named(phrase.name() + "(" + last.conditionWords() + ")", phrase.start());
    }

    /** Months and years before a name are a term (三年内), not a condition. */
    private static boolean isCondition(Phrase p) {
        return p.name().isEmpty() && p.quantity().hasUnit() && !p.unit().dimension().equals(Dimension.CALENDAR)
                && !p.unit().dimension().isMoney() && p.relative() == Relative.ABSOLUTE;
    }

    /** Whether this quantity stands in brackets right behind the last phrase and says when that one holds. */
    private boolean qualifiesLast(Phrase phrase) {
        if (phrases.isEmpty() || !isCondition(phrase)) {
            return false;
        }
        Phrase last = phrases.getLast();
        return text.at(phrase.start() - 1) == '(' && last.end() == text.skipSpacesBack(phrase.start() - 1)
                && !last.name().isEmpty();
    }

    /** A bracket between name and operator may hold a phrase of its own: 强度(28天)≥40MPa. */
    private int nameFloor(int end, int floor) {
        int open = NameReader.beforeBracket(text, text.skipSpacesBack(end));
        return floor <= open ? floor : floor(open);
    }

    private boolean leadingPhi(Quantity q) {
        return text.at(text.skipSpacesBack(q.start()) - 1) == 'φ';
    }

    /** 由80%提高到95%: only the value reached counts, and it carries the name that stood before 由. */
    private Phrase afterBaseline(Phrase phrase) {
        if (phrases.isEmpty() || !(phrase.front().say(Meaning.RISE_TO) || phrase.front().say(Meaning.FALL_TO))) {
            return phrase;
        }
        Phrase last = phrases.getLast();
        if (!last.front().say(Meaning.FROM) || phrase.start() - last.end() > 3 || !phrase.name().isEmpty()) {
            return phrase;
        }
        phrases.removeLast();
        return phrase.reachedFrom(last);
    }

}
