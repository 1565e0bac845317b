package cn.jinchuanggu.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API's description names exactly the fields that are read. */
class InputNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"NeedFields", "AchievementFields"})
    void theDescriptionNamesExactlyTheFieldsThatAreRead(String described) throws ClassNotFoundException {
        List<String> names = Arrays.stream(Class.forName("cn.jinchuanggu.listing.web." + described).getRecordComponents())
                .map(RecordComponent::getName).toList();

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> {
            Map<String, ?> unknown = Map.of("title", "甲", "summary", "乙", "noSuchField", "x");
            if (described.startsWith("Need")) {
                ListingForms.need(unknown);
            } else {
                ListingForms.achievement(unknown);
            }
        });

        String remedy = refused.problems().stream().filter(p -> p.field().equals("noSuchField")).map(Problem::remedy)
                .findFirst().orElseThrow();
        Set<String> read = Set.of(remedy.replace("可用的字段：", "").replace("。", "").split("、"));
        assertThat(names).containsExactlyInAnyOrderElementsOf(read);
    }
}
