package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** A person's consents: to see, to give, and to withdraw with the same one press (PIPL 15). */
@Service
public class Consents {

    private final ConsentBook book;
    private final Inventory inventory;
    private final Journal journal;
    private final Map<ConsentPurpose, ConsentEffect> effects;

    Consents(ConsentBook book, Inventory inventory, Journal journal, List<ConsentEffect> effects) {
        this.book = book;
        this.inventory = inventory;
        this.journal = journal;
        this.effects = effects.stream().collect(Collectors.toMap(ConsentEffect::purpose, Function.identity()));
    }

    /**
     * Where a person stands on a purpose.
     *
     * @param agrees  whether it holds now
     * @param decided day of the last decision; empty when none was made
     * @param version of the text that was decided on; empty as above
     * @param givenAt page where it is given; empty when it is given by saying yes
     */
    public record Standing(ConsentText text, boolean agrees, Optional<LocalDate> decided, Optional<String> version, String givenAt) {

        public ConsentPurpose purpose() {
            return text.purpose();
        }
    }

    /** Everything this person is asked about, in the order of the purposes. */
    public List<Standing> listFor(Actor person) {
        requirePerson(person);
        return Arrays.stream(ConsentPurpose.values()).filter(p -> effects.get(p).isFor(person)).map(p -> standing(p, person)).toList();
    }

    /**
     * Decides about a purpose, and has it done.
     *
     * @param key the same key by the same account is one decision; null for none
     * @throws NotFound     when this person is not asked about it
     * @throws InvalidInput when it can only be given together with something else
     */
    public Standing decide(ConsentPurpose purpose, boolean agrees, Actor person, String key) {
        requirePerson(person);
        ConsentEffect effect = effects.get(purpose);
        if (!effect.isFor(person)) {
            throw new NotFound("同意事项", purpose.path());
        }
        if (agrees && !effect.given().isEmpty()) {
            throw new InvalidInput("", "“" + purpose.label() + "”要和需要的内容一起同意。", "请在 " + effect.given() + " 办理。");
        }
        boolean written = journal.inTransaction(() -> {
            boolean changed = book.record(purpose, agrees, person, key);
            if (changed) {
                effect.decided(person, agrees);
            }
            return changed;
        });
        if (written) {
            book.catchUp();
        }
        return standing(purpose, person);
    }

    private Standing standing(ConsentPurpose purpose, Actor person) {
        List<Entry> decisions = book.listDecisions(purpose, person.username());
        Optional<Entry> last = decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
        return new Standing(inventory.consent(purpose), last.map(e -> e.kind().equals(ConsentBook.GIVEN)).orElse(purpose.standing()),
                last.map(e -> e.at().toLocalDate()), last.map(e -> (String) e.facts().get("version")), effects.get(purpose).given());
    }

    private static void requirePerson(Actor person) {
        if (person.isVisitor()) {
            throw new NotAllowed("请先登录。");
        }
    }
}
