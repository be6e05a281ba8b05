package io.zhijia.review;

import io.zhijia.identity.Actor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what all modules have to say about a period into sentences. */
@Component
class Drafter {

    private final ObjectProvider<FactSource> modules;
    private final MessageSource words;

    Drafter(ObjectProvider<FactSource> modules, MessageSource words) {
        this.modules = modules;
        this.words = words;
    }

    /** In the order of the form's headings. */
    List<Passage> draft(Actor actor, Period period, SummaryForm form, Locale language) {
        var facts = modules.stream()
                .flatMap(module -> module.facts(actor, period).stream())
                .toList();
        return form.headings().stream()
                .flatMap(
                        heading -> facts.stream().filter(fact -> heading.areas().contains(fact.area())))
                .map(fact -> passage(fact, form, language))
                .toList();
    }

    private Passage passage(Fact fact, SummaryForm form, Locale language) {
        var figures = fact.clauses().stream()
                .flatMap(clause -> clause.figures().stream())
                .toList();
        return Passage.drafted(form.headingOf(fact.area()), fact.code(), sentence(fact, language), figures);
    }

    private String sentence(Fact fact, Locale language) {
        var clauses = fact.clauses().stream().map(clause -> say(clause, language));
        return join(clauses, language);
    }

    private String say(Clause clause, Locale language) {
        var values = clause.figures().stream().map(Figure::value).toArray();
        return words.getMessage(clause.word(), values, language);
    }

    private static String join(Stream<String> clauses, Locale language) {
        var isChinese = language.getLanguage().equals("zh");
        var sentence = String.join(isChinese ? "，" : ", ", clauses.toList());
        return isChinese ? sentence + "。" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }
}
