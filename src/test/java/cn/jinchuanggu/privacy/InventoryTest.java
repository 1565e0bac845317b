package cn.jinchuanggu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.privacy.Kept.How;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The inventory is whole and says what the law asks; that it is true of what is written shows {@link DeclaredPropertiesIT}. */
class InventoryTest {

    /** What the notice says is not collected: a field of such a name would make it a lie. */
    private static final Pattern NOT_COLLECTED = Pattern.compile("(?i).*(phone|mobile|telephone|identityNumber|idCard|idNumber|passport|bankAccount|bankCard|cardNumber|birth(day|date)|gender|ethnic|religion|biometric|fingerprintData|latitude|longitude).*");
    /** A telephone of an office on a public page, the rules that keep such numbers out, and the mask for them. */
    private static final Set<String> SPEAK_OF_THEM = Set.of("LeakPatterns", "PersonalData", "Mask", "Leak");

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
    void labelsAreThoseOfTheGraphAndEveryKindIsDeclared() {
        List<String> kinds = GraphModel.get().listNodeKinds().stream().map(GraphModel.NodeKind::label).toList();
        assertThat(inventory.labels()).filteredOn(label -> !Set.of("all", "Entity", "Listing").contains(label)).isSubsetOf(kinds);
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

    @Test
    void thereIsNoFieldForWhatTheNoticeSaysIsNotCollected() {
        JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.jinchuanggu");
        assertThat(classes.stream().filter(c -> !SPEAK_OF_THEM.contains(c.getSimpleName())).flatMap(c -> c.getFields().stream())
                .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC)).filter(f -> NOT_COLLECTED.matcher(f.getName()).matches()))
                .extracting(JavaField::getFullName).isEmpty();
        assertThat(GraphModel.get().listPropertyKinds()).extracting(GraphModel.PropertyKind::name).noneMatch(name -> NOT_COLLECTED.matcher(name).matches());
    }
}
