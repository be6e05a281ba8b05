package io.zhijia.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Who may do what with the year's papers: office held, in which body, and the step. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ReviewRightsTests {

    private static final Period MAY = new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));

    private final ReviewService service;
    private final DemoUnion qingshan = DemoUnion.found();

    ReviewRightsTests(ReviewService service) {
        this.service = service;
    }

    /** yes: may; no: refused in words; 404: there is no such summary for them. */
    @ParameterizedTest
    @CsvSource({
        // office,         body,    draft, read a draft, word it, hand it on, file it, read it filed
        "SECRETARY,        union,   yes,   yes,          yes,     yes,        yes,     yes",
        "CHAIR,            union,   yes,   yes,          yes,     yes,        yes,     yes",
        "VICE_CHAIR,       union,   yes,   yes,          yes,     yes,        no,      yes",
        "COMMITTEE_MEMBER, union,   yes,   yes,          yes,     yes,        no,      yes",
        "WOMENS_OFFICER,   union,   yes,   yes,          yes,     yes,        no,      yes",
        "TREASURER,        union,   no,    yes,          no,      no,         no,      yes",
        "AUDITOR,          union,   no,    yes,          no,      no,         no,      yes",
        "GROUP_LEADER,     group,   no,    404,          no,      no,         no,      yes",
        "SECRETARY,        group,   no,    404,          no,      no,         no,      yes",
        ",                 ,        no,    404,          no,      no,         no,      yes",
        "SECRETARY,        another, yes,   404,          404,     404,        404,     404"
    })
    void whoMayDoWhat(
            @Nullable Office office,
            @Nullable String body,
            String draft,
            String read,
            String word,
            String hand,
            String file,
            String readFiled) {
        var actor = holding(office, body);
        var secretary = qingshan.secretary();
        var id = draft(secretary);

        assertThat(verdict(() -> draft(actor))).isEqualTo(draft);
        assertThat(verdict(() -> service.read(actor, id))).isEqualTo(read);
        assertThat(verdict(() ->
                        service.word(actor, id, service.read(secretary, id).version(), "五月小结", Map.of(0, "五月。"))))
                .isEqualTo(word);
        service.word(secretary, id, service.read(secretary, id).version(), "五月小结", Map.of(0, "五月里。"));
        assertThat(verdict(() -> service.handToCommittee(actor, id))).isEqualTo(hand);
        if (service.read(secretary, id).isDraft()) {
            service.handToCommittee(secretary, id);
        }
        assertThat(verdict(() -> service.file(actor, id))).isEqualTo(file);
        if (service.read(secretary, id).isBeforeCommittee()) {
            service.file(secretary, id);
        }
        assertThat(verdict(() -> service.read(actor, id))).isEqualTo(readFiled);
    }

    private SummaryId draft(Actor by) {
        return service.draft(by, "五月小结", MAY, SummaryForm.THEMES, Locale.SIMPLIFIED_CHINESE);
    }

    private Actor holding(@Nullable Office office, @Nullable String body) {
        if ("another".equals(body)) {
            return DemoUnion.found().secretary();
        }
        var where = "union".equals(body) ? qingshan.union().value() : UUID.randomUUID();
        var offices = office == null ? Map.<UUID, Set<Office>>of() : Map.of(where, Set.of(office));
        return new Actor(qingshan.union(), MemberId.next(), "周芳", offices);
    }

    private static String verdict(Runnable step) {
        try {
            step.run();
            return "yes";
        } catch (Refusal refusal) {
            return "no";
        } catch (NoSuchElementException notTheirs) {
            return "404";
        }
    }
}
