package io.zhijia.proposalexchange;

import io.zhijia.proposal.ExchangeableProposals.Closed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed here. */
final class ExchangeForms {

    /** A proposal as others are to read it. */
    record TextForm(
            @Nullable @Size(max = 40) String topic,
            @NotBlank @Size(max = 60) String title,
            @NotBlank @Size(max = 5000) String grounds,
            @NotBlank @Size(max = 5000) String measures,
            @NotBlank @Size(max = 5000) String answer) {

        static TextForm of(Closed one) {
            return new TextForm(one.subject(), one.title(), one.grounds(), one.measures(), one.answer());
        }

        String topicText() {
            return Objects.requireNonNullElse(topic, "").strip();
        }

        Share.Text text() {
            return new Share.Text(topicText(), title.strip(), grounds.strip(), measures.strip(), answer.strip());
        }
    }

    /**
     * A meeting.
     *
     * @param id given before it is sent, so that the form sent twice enters one
     */
    record MeetingForm(
            @NotNull UUID id,
            @NotNull LocalDate on,
            @Nullable @Size(max = 100) String venue,
            @NotBlank @Size(max = 400) String with,
            @NotNull @Min(1) @Max(100_000) Integer persons,
            @NotBlank @Size(max = 4000) String summary) {

        @SuppressWarnings("NullAway") // nothing is typed yet
        static MeetingForm blank(LocalDate today) {
            return new MeetingForm(UUID.randomUUID(), today, "", "", null, "");
        }

        Meeting meeting() {
            return new Meeting(
                    id, on, Objects.requireNonNullElse(venue, "").strip(), with.strip(), persons, summary.strip());
        }
    }

    private ExchangeForms() {}
}
