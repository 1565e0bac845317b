package cn.jinchuanggu.explorer.question;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.explorer.question.Reading.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionWordsTest {

    @ParameterizedTest
    @CsvSource({"三步以内,steps,3", "两步,steps,2", "1 步之内,steps,1", "直接合作,steps,1", "相邻,steps,1", "2023年以来,since,2023", "2020 年起,since,2020", "真实的,reality,real",
            "示例,reality,illustrative", "高端装备制造,topic,track-equipment", "工业机器人,topic,seg-robot", "教授,kind,Expert", "实验室,kind,Platform", "技术需求,kind,Need"})
    void everySortOfWordIsSeen(String words, String field, String value) {
        assertThat(QuestionWords.find("看看" + words + "的")).extracting(QuestionWords.Sight::part).anyMatch(p -> p.field().equals(field) && p.value().equals(value));
    }

    @Test
    void plainWordsMeanNothing() {
        assertThat(QuestionWords.find("今天天气不错")).isEmpty();
    }

    @Test
    void aWordKnowsItsPlaceAndItsMeaning() {
        assertThat(QuestionWords.find("找专家")).contains(new QuestionWords.Sight(1, 3, new Part("kind", "Expert", "专家", "种类：专家")));
    }
}
