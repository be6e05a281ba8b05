package io.zhijia.compliance;

import io.zhijia.compliance.FormState.Concluded;
import io.zhijia.document.WordPaper;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A form, or the list of what is processed, as a Word document. */
final class FormPaper {

    static byte[] of(Form form, String union, UnaryOperator<String> say) {
        var paper = new WordPaper()
                .title(say.apply(form.kind().word()))
                .subtitle(form.title())
                .table(
                        List.of(say.apply("compliance.question"), say.apply("compliance.answer")),
                        form.kind().questions().stream()
                                .map(question -> List.of(say.apply(question.word()), said(form, question, say)))
                                .toList(),
                        38,
                        62);
        return form.state() instanceof Concluded(var on, var by)
                ? paper.line(say.apply("compliance.by") + by).signed(union, on).toBytes()
                : paper.unsigned(union).toBytes();
    }

    static byte[] list(List<Processing> rows, String union, UnaryOperator<String> say) {
        return new WordPaper()
                .across()
                .title(union + say.apply("compliance.processing"))
                .table(
                        Stream.of("data", "purpose", "receivers", "kept")
                                .map(cell -> say.apply("compliance.processing." + cell))
                                .toList(),
                        rows.stream()
                                .map(row -> List.of(row.data(), row.purpose(), row.receivers(), row.kept()))
                                .toList(),
                        26,
                        34,
                        22,
                        18)
                .toBytes();
    }

    private static String said(Form form, Question question, UnaryOperator<String> say) {
        var answer = form.get(question);
        if (answer.isEmpty()) {
            return "";
        }
        return switch (question.shape()) {
            case CHOICE -> say.apply(question.word(answer));
            case MOMENT -> answer.replace('T', ' ');
            case TEXT, NUMBER -> answer;
        };
    }

    private FormPaper() {}
}
