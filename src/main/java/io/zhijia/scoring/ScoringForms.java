package io.zhijia.scoring;

import io.zhijia.scoring.Opinion.Outcome;
import io.zhijia.scoring.Scheme.Content;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is typed about schemes and assessments. */
final class ScoringForms {

    private static final int MOST_OF_A_RULE = 200;

    /** What a scheme says. */
    record SchemeForm(
            @Nullable UUID id,
            @Nullable Integer version,
            @NotNull SchemeKind kind,
            @NotBlank @Size(min = 2, max = 60) String title,
            @NotNull Role role,
            @Size(max = 10000) String text,
            @NotBlank @Size(max = 2000) String items,
            @Size(max = 2000) String vetoes,
            @NotNull @Min(0) @Max(100) Integer self,
            @NotNull @Min(0) @Max(100) Integer group,
            @NotNull @Min(0) @Max(100) Integer department,
            @NotNull @Min(0) @Max(100) Integer leadership,
            @NotNull @Min(1) @Max(100) Integer excellent,
            @NotNull @Min(1) @Max(100) Integer good,
            @NotNull @Min(1) @Max(100) Integer basic) {

        /** Two taps draft one. */
        SchemeForm {
            id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
            title = plain(title);
            text = plain(text);
            items = plain(items);
            vetoes = plain(vetoes);
        }

        @AssertTrue boolean isItemsTyped() {
            return Item.isTyped(items);
        }

        /** As long as a report of their breach can keep. */
        @AssertTrue boolean isVetoesShort() {
            return forbidden().stream().allMatch(line -> line.length() <= MOST_OF_A_RULE);
        }

        private List<String> forbidden() {
            return vetoes.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        SchemeId scheme() {
            return new SchemeId(Objects.requireNonNull(id));
        }

        int readAt() {
            return Objects.requireNonNullElse(version, 0);
        }

        Content content() {
            return new Content(
                    kind,
                    title,
                    role,
                    text,
                    Item.typed(items),
                    forbidden(),
                    new EnumMap<>(Map.of(
                            Side.SELF,
                            self,
                            Side.GROUP,
                            group,
                            Side.DEPARTMENT,
                            department,
                            Side.LEADERSHIP,
                            leadership)),
                    new Bounds(excellent, good, basic));
        }

        /** What most schools begin with; everything in it may be changed. */
        static SchemeForm usual() {
            return new SchemeForm(
                    null,
                    0,
                    SchemeKind.ETHICS,
                    "",
                    Role.ORGANISES,
                    "",
                    """
                    爱国守法 20 处分和通报记录
                    爱岗敬业 20 考勤、值班记录
                    关爱学生 20 家长、学生问卷
                    教书育人 20 教学常规检查
                    为人师表 20 同事、部门评议
                    """,
                    """
                    体罚或变相体罚学生
                    组织、参与有偿补课
                    向学生推销教辅资料
                    收受学生、家长财物
                    """,
                    10,
                    30,
                    30,
                    30,
                    Bounds.USUAL.excellent(),
                    Bounds.USUAL.good(),
                    Bounds.USUAL.basic());
        }

        static SchemeForm of(Scheme scheme) {
            var content = scheme.content();
            return new SchemeForm(
                    scheme.id().value(),
                    scheme.version(),
                    content.kind(),
                    content.title(),
                    content.role(),
                    content.text(),
                    content.items().stream().map(Item::line).collect(Collectors.joining("\n")),
                    String.join("\n", content.vetoes()),
                    content.weight(Side.SELF),
                    content.weight(Side.GROUP),
                    content.weight(Side.DEPARTMENT),
                    content.weight(Side.LEADERSHIP),
                    content.bounds().excellent(),
                    content.bounds().good(),
                    content.bounds().basic());
        }
    }

    /** A new assessment. */
    record RunForm(
            @Nullable UUID id,
            @NotNull UUID scheme,
            @NotBlank @Size(min = 2, max = 60) String title,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable UUID audience) {

        /** Two taps begin one. */
        RunForm {
            id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
            title = plain(title);
        }

        RunId run() {
            return new RunId(Objects.requireNonNull(id));
        }
    }

    /** Which meeting passed a scheme. */
    record DecisionForm(
            @NotBlank @Size(min = 2, max = 200) String decision,
            @NotNull LocalDate on) {

        DecisionForm {
            decision = plain(decision);
        }
    }

    /**
     * What somebody thinks of a draft.
     *
     * @param opinion two taps say it once
     */
    record OpinionForm(
            @NotNull UUID opinion,
            @NotBlank @Size(max = 500) String text) {

        OpinionForm {
            text = plain(text);
        }
    }

    /**
     * What became of an opinion, and why.
     *
     * @param answered the opinion
     */
    record OutcomeForm(
            @NotNull UUID answered,
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 500) String answer) {

        OutcomeForm {
            answer = plain(answer);
        }
    }

    /** How a scheme worked. */
    record FindingForm(@NotBlank @Size(max = 1000) String finding) {

        FindingForm {
            finding = plain(finding);
        }
    }

    /** What somebody objects to. */
    record ObjectionForm(@NotBlank @Size(max = 500) String text) {

        ObjectionForm {
            text = plain(text);
        }
    }

    /** What somebody is told who objected. */
    record AnswerForm(@NotBlank @Size(max = 500) String answer) {

        AnswerForm {
            answer = plain(answer);
        }
    }

    /** A report of a breach. */
    record ReportForm(
            @Nullable UUID report,
            @NotBlank String about,
            @NotBlank @Size(max = MOST_OF_A_RULE) String rule,
            @NotNull LocalDate day,
            @NotBlank @Size(max = 1000) String what,
            @NotBlank @Size(max = 1000) String evidence) {

        /** Two taps report once. */
        ReportForm {
            report = Objects.requireNonNullElseGet(report, UUID::randomUUID);
            what = plain(what);
            evidence = plain(evidence);
        }

        BreachId breach() {
            return new BreachId(Objects.requireNonNull(report));
        }

        static ReportForm on(LocalDate day) {
            return new ReportForm(null, "", "", day, "", "");
        }
    }

    /** What a hearing came to. */
    record HearingForm(
            @NotNull Integer version,
            boolean found,
            @NotNull @Min(0) @Max(100) Integer deduction,
            @NotBlank @Size(max = 1000) String hearing) {

        HearingForm {
            hearing = plain(hearing);
        }
    }

    /** Without space around it; a line ends with one sign, as the page counts it, and not with the two that are sent. */
    static String plain(@Nullable Object value) {
        return Objects.toString(value, "").replace("\r\n", "\n").strip();
    }

    private ScoringForms() {}
}
