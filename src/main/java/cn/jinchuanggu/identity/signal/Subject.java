package cn.jinchuanggu.identity.signal;

import cn.jinchuanggu.identity.store.Profile;
import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.Orcid;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A profile made ready to be compared, once for all its comparisons.
 *
 * @param names   forms of the name alone
 * @param others  forms of former names and aliases
 * @param code    the credit code, when it checks
 * @param orcid   the ORCID iD, when it checks
 * @param host    of the website, without www
 * @param figures in the text about it
 */
public record Subject(Profile profile, NameForms names, NameForms others, Optional<CreditCode> code, Optional<Orcid> orcid, Optional<String> host,
        Set<String> figures, Optional<PlatformClass> platform) {

    private static final Set<String> WITH_FIGURES = Set.of("Park", "Platform", "Programme", "Fund");

    public static Subject of(Profile profile) {
        return new Subject(profile, NameForms.of(profile.kind(), List.of(profile.name())), NameForms.of(profile.kind(), profile.otherNames()),
                Optional.ofNullable(profile.creditCode()).flatMap(CreditCode::find), Optional.ofNullable(profile.orcid()).flatMap(Orcid::find),
                host(profile.website()), WITH_FIGURES.contains(profile.kind()) ? Figures.in(profile.about()) : Set.of(),
                profile.kind().equals("Platform") ? PlatformClass.of(profile.name()) : Optional.empty());
    }

    public boolean isPerson() {
        return profile.kind().equals("Expert");
    }

    /** Cores of the name and of all other names. */
    Set<String> allCores() {
        Set<String> all = new LinkedHashSet<>(names.cores());
        all.addAll(others.cores());
        return all;
    }

    /** What is near to it has one of these in common: exact cores, codes, the host, the topic of a platform, its figures. */
    public Stream<String> sureKeys() {
        return Stream.of(allCores().stream().map(c -> "n:" + c), code.stream().map(c -> "c:" + c), orcid.stream().map(o -> "o:" + o),
                host.stream().map(h -> "h:" + h), Stream.ofNullable(profile.institutionCode()).map(i -> "i:" + i),
                platform.stream().filter(p -> p.topic().length() > 1).map(p -> "p:" + p.topic()),
                figures.size() >= FigureSignal.ENOUGH ? Stream.of("f:" + String.join("|", figures)) : Stream.<String>empty()).flatMap(s -> s);
    }

    /** Every two neighbouring characters of the cores; of a person none. */
    public Set<String> bigrams() {
        Set<String> bigrams = new LinkedHashSet<>();
        if (!isPerson()) {
            for (String core : allCores()) {
                for (int i = 0; i + 2 <= core.length(); i++) {
                    bigrams.add(core.substring(i, i + 2));
                }
            }
        }
        return bigrams;
    }

    private static Optional<String> host(String website) {
        if (website == null || website.isBlank()) {
            return Optional.empty();
        }
        String host = website.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("^www\\.", "").replaceFirst("[/:?#].*$", "");
        return host.contains(".") ? Optional.of(host) : Optional.empty();
    }
}
