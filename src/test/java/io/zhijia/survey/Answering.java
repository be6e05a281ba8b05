package io.zhijia.survey;

import io.zhijia.identity.Actor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** Answers surveys for tests of other modules, the way people do: with a code somebody drew, and without a name. */
public final class Answering {

    /**
     * Takes a code and sends one sheet.
     *
     * @param said under the place of each question, from 0, what is written there
     */
    public static void words(ApplicationContext context, Actor who, SurveyId survey, Map<Integer, String> said) {
        var answers = context.getBean(AnswerService.class);
        var code = answers.draw(who, survey);
        answers.put(
                new Drop(who.union(), survey, code),
                new Said(said.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())))));
    }

    private Answering() {}
}
