package org.tiean.evidence.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.evidence.entity.RecordQuestioning.Question;
import org.tiean.kernel.entity.Refusal;

/** How questions and answers are typed one below the other. */
class TypedQuestionsTest {

    @Test
    void eachAnswerGoesWithItsQuestion() {
        assertEquals(List.of(new Question("舞台是谁搭的？", "我单位搭的。\n当天拆除了。"), new Question("是否经过批准？", "没有。")),
                RecordQuestioningPage.questions("问：舞台是谁搭的？\r\n答：我单位搭的。\n当天拆除了。\n\n问:是否经过批准？\n答:没有。\n"
                        .replace("\r\n", "\n")));
    }

    @Test
    void theWordsForQuestionAndAnswerMayStandInASentence() {
        assertEquals(List.of(new Question("你问过邻居吗？", "问过，他答应了。")),
                RecordQuestioningPage.questions("问：你问过邻居吗？\n答：问过，他答应了。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "没有问答", "问：只有问题？", "答：只有答案。", "开场白\n问：甲？\n答：乙。", "问：甲？\n答：乙。\n问：丙？"})
    void whatIsNeitherIsRefused(String typed) {
        assertEquals("evidence.page.questions.form",
                assertThrows(Refusal.class, () -> RecordQuestioningPage.questions(typed)).key());
    }
}
