package cn.jinchuanggu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.privacy.Kept.How;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The inventory is whole and says what the law asks; that it is true of what is written shows {@link DeclaredPropertiesIT}. */
class InventoryTest {

    /** What the notice says is not collected: a field of such a name would make it a lie. */
    private static final Pattern NOT_COLLECTED = Pattern.compile("(?i).*(phone|mobile|telephone|identityNumber|idCard|idNumber|passport|bankAccount|bankCard|cardNumber|birth(day|date)|gender|ethnic|religion|biometric|fingerprintData|latitude|longitude).*");
    /** A telephone of an office on a public page, the rules that keep such numbers out, and the mask for them. */
    private static final Set<String> SPEAK_OF_THEM = Set.of("LeakPatterns", "PersonalData", "Mask", "Leak");

    private static final Pattern ASKED = Pattern.compile("(?:<(?:input|textarea|select)[^>]*\\sname=\"|:: [a-zA-Z]+\\(')([a-zA-Z]+)[\"']");

    private final Inventory inventory = new Inventory();

    @Test
    void everySortSaysWhatForOnWhatBasisForWhomAndHowLong() {
        assertThat(inventory.list()).allSatisfy(kept -> {
            assertThat(List.of(kept.id(), kept.title(), kept.purpose(), kept.basis(), kept.recipients(), kept.period(), kept.mask())).as(kept.id()).noneMatch(String::isBlank);
            assertThat(kept.holds()).as(kept.id()).isNotEmpty();
        });
        assertThat(inventory.list()).extracting(Kept::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotErasedSaysWhy() {
        assertThat(inventory.list()).filteredOn(k -> k.erasing().how() == How.KEEP || k.erasing().how() == How.CLEAR)
                .allSatisfy(kept -> assertThat(kept.erasing().because()).as(kept.id()).isNotBlank());
        assertThat(inventory.list()).filteredOn(k -> k.erasing().how() == How.CLEAR && !k.isOfExperts())
                .allSatisfy(kept -> assertThat(kept.erasing().set()).as(kept.id()).isNotEmpty());
        assertThat(inventory.list()).filteredOn(k -> k.erasing().how() == How.ENDS).allMatch(k -> k.label().isEmpty());
    }

    @Test
    void everyKindOfTheGraphIsDeclared() {
        assertThat(GraphModel.get().listNodeKinds()).filteredOn(kind -> !kind.roles().contains("Entity")).extracting(GraphModel.NodeKind::label)
                .isSubsetOf(inventory.labels());
    }

    @Test
    void thePersonAndTheDayAreAmongWhatIsHeld() {
        assertThat(inventory.list()).filteredOn(k -> !k.person().isEmpty()).allSatisfy(kept -> assertThat(kept.holds()).as(kept.id()).containsKey(kept.person()));
        assertThat(inventory.list()).filteredOn(k -> k.expiry().isPresent()).allSatisfy(kept -> {
            assertThat(kept.holds()).as(kept.id()).containsKey(kept.expiry().orElseThrow().since());
            assertThat(kept.expiry().orElseThrow().set()).as("a round compares with it").doesNotContainValue(null);
        });
    }

    @Test
    void everyPurposeHasADatedText() {
        assertThat(inventory.listConsents()).extracting(ConsentText::purpose).containsExactly(ConsentPurpose.values());
        assertThat(inventory.listConsents()).allSatisfy(c -> assertThat(List.of(c.text(), c.withdrawn())).noneMatch(String::isBlank));
    }

    @Test
    void aPropertyThatNobodyDeclaredIsFound() {
        assertThat(inventory.undeclared(List.of("Account"), List.of("username", "roles", "hometown"))).containsExactly("hometown");
        assertThat(inventory.undeclared(List.of("Entity", "Party", "Expert"), List.of("id", "name", "title", "wechat"))).containsExactly("wechat");
        assertThat(inventory.undeclared(List.of("BrandNew"), List.of("anything"))).containsExactly("anything");
    }

    /** ASVS 6.4.2: neither among what is kept of an account ({@link DeclaredPropertiesIT} shows that nothing else is) nor on a page of accounts. */
    @Test
    void thereIsNoHintForAPasswordAndNoQuestionInsteadOfOne() throws IOException {
        Pattern instead = Pattern.compile("(?i).*(hint|remind|question|secret(?!-key)|mother|提示问题|密码提示|密保).*");
        assertThat(inventory.list()).filteredOn(k -> List.of("Account", "AccountAccess").contains(k.label())).hasSize(2)
                .flatExtracting(k -> k.holds().keySet()).contains("passwordHash", "recoveryHashes").noneMatch(name -> instead.matcher((String) name).matches());
        try (Stream<Path> pages = Stream.concat(Files.list(Path.of("src/main/resources/templates/access")), Stream.of(Path.of("src/main/resources/templates/site/login.html")))) {
            List<String> asked = pages.flatMap(page -> ASKED.matcher(read(page)).results().map(m -> m.group(1))).toList();
            assertThat(asked).contains("password", "present").noneMatch(name -> instead.matcher(name).matches());
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereIsNoFieldForWhatTheNoticeSaysIsNotCollected() {
        JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.jinchuanggu");
        assertThat(classes.stream().filter(c -> !SPEAK_OF_THEM.contains(c.getSimpleName())).flatMap(c -> c.getFields().stream())
                .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC)).filter(f -> NOT_COLLECTED.matcher(f.getName()).matches()))
                .extracting(JavaField::getFullName).isEmpty();
        assertThat(GraphModel.get().listPropertyKinds()).extracting(GraphModel.PropertyKind::name).noneMatch(name -> NOT_COLLECTED.matcher(name).matches());
    }
}
