package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.Masking;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far up the ladder a reader stands (masked, interest, mutual consent, full), and so what of an introduction the reader
 * is shown. Every page, answer, export and certificate asks here.
 *
 * @param disclosed whether both sides agree now that they know each other
 */
public record Sight(Actor reader, IntroductionHead head, boolean disclosed) {

    /** For one introduction that the reader opened. */
    public static Sight of(Introduction introduction, Actor reader) {
        return new Sight(reader, introduction.head(), introduction.isDisclosed());
    }

    /** For a list: what needs consent is shown on the page of the introduction only, where each look is written down. */
    public static Sight ofList(IntroductionHead head, Actor reader) {
        return new Sight(new Actor(reader.username(), reader.displayName(), reader.roles().stream().filter(r -> r != Role.OPERATOR).collect(
                Collectors.toSet()), reader.partyId()), head, false);
    }

    /** Whether the reader may know who this side is. */
    public boolean names(Side side) {
        return !head.of(side).masked() || isOpenTo(side) || reader.has(Role.OPERATOR) || disclosed && takesPart();
    }

    /** The name of the side, or that it is not shown. */
    public String nameOf(Side side) {
        return names(side) ? head.of(side).partyName() : "单位已隐去";
    }

    /** Id of the party of a side; empty when it is not shown. */
    public Optional<String> idOf(Side side) {
        return names(side) ? Optional.of(head.of(side).partyId()) : Optional.empty();
    }

    /** How to reach this side; empty before both agreed, and for those who take no part. */
    public Optional<String> contactOf(Side side) {
        return disclosed && takesPart() || reader.actsFor(head.of(side).partyId()) ? Optional.ofNullable(head.contacts().get(side)) : Optional.empty();
    }

    /** A text that somebody wrote, without what would name a side that is not shown, and without ways to reach anybody. */
    public String text(String written) {
        String shown = written;
        for (Side side : Side.values()) {
            if (!names(side)) {
                shown = Masking.of(head.of(side).partyName()).hide(shown);
            }
        }
        return disclosed ? shown : Masking.of(null).hide(shown);
    }

    /** Who wrote an entry: the person, or only the side. */
    public String personOf(Entry entry) {
        return hiddenSide(entry).map(Side::label).orElse(entry.person());
    }

    /** Whether an entry can be shown as it is written, account and words included. */
    public boolean shows(Entry entry) {
        return hiddenSide(entry).isEmpty() && text(entry.why()).equals(entry.why());
    }

    /** Whether the words behind a seal may be shown. */
    boolean opens(Seal seal) {
        return Arrays.stream(Side.values()).filter(s -> s.name().equalsIgnoreCase(seal.name())).allMatch(this::names) && text(seal.value()).equals(seal.value());
    }

    /** Parts of the reader's own side are not protected from it; others' are, when they are masked or ways to reach them. */
    public List<Side> protectedSides() {
        return Arrays.stream(Side.values()).filter(s -> !reader.actsFor(head.of(s).partyId()))
                .filter(s -> head.of(s).masked() && names(s) || contactOf(s).isPresent()).toList();
    }

    private Optional<Side> hiddenSide(Entry entry) {
        return Introduction.side(entry).filter(side -> !names(side));
    }

    private boolean takesPart() {
        return reader.username().equals(head.proposer()) || Arrays.stream(Side.values()).anyMatch(s -> reader.actsFor(head.of(s).partyId()));
    }

    /** The reader acts for the side, or the side told the reader who it is by a mandate. */
    private boolean isOpenTo(Side side) {
        return reader.actsFor(head.of(side).partyId())
                || reader.username().equals(head.proposer()) && head.mandateSide().filter(side::equals).isPresent();
    }
}
