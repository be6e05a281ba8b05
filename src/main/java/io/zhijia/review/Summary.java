package io.zhijia.review;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.review.ReviewRefusal.NOTHING_IN_IT;
import static io.zhijia.review.ReviewRefusal.NOT_A_DRAFT;
import static io.zhijia.review.ReviewRefusal.NOT_BEFORE_COMMITTEE;
import static io.zhijia.review.ReviewRefusal.WRITTEN_ELSEWHERE;
import static io.zhijia.review.SummaryForm.CLOSING;
import static io.zhijia.review.SummaryForm.OPENING;

import io.zhijia.review.SummaryState.BeforeCommittee;
import io.zhijia.review.SummaryState.Draft;
import io.zhijia.review.SummaryState.Filed;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A summary (总结) of a period: sentences drafted from records, and what people wrote around them.
 *
 * @param language the one it is written in
 */
record Summary(
        UnionId union,
        SummaryId id,
        String title,
        Period period,
        SummaryForm form,
        Locale language,
        List<Passage> passages,
        SummaryState state,
        int version) {

    static Summary begun(
            UnionId union, String title, Period period, SummaryForm form, Locale language, List<Passage> drafted) {
        var blank = new Summary(union, SummaryId.next(), title, period, form, language, List.of(), new Draft(), 0);
        return blank.with(blank.framed(drafted));
    }

    /** Written elsewhere: its words as they are, in stretches that a person can still change (PLN-16). */
    static Summary writtenElsewhere(UnionId union, String title, Period period, Locale language, String text) {
        var passages = Stretches.of(text).stream()
                .map(stretch -> Passage.written(OPENING, stretch))
                .toList();
        return new Summary(
                union, SummaryId.next(), title, period, SummaryForm.AS_WRITTEN, language, passages, new Draft(), 0);
    }

    /** Under each heading of the form, and before and after them, there is a place for people's own words. */
    private List<Passage> framed(List<Passage> drafted) {
        var all = new ArrayList<Passage>();
        all.add(Passage.written(OPENING, ""));
        for (var heading : form.headings()) {
            drafted.stream().filter(one -> one.heading().equals(heading.code())).forEach(all::add);
            all.add(Passage.written(heading.code(), ""));
        }
        all.add(Passage.written(CLOSING, ""));
        return all;
    }

    /** Drafted from today's records: new facts come in, figures follow, what people wrote stays. */
    Summary draftedAgain(List<Passage> fresh) {
        refuseUnlessDraft();
        refuseIf(isWrittenElsewhere(), WRITTEN_ELSEWHERE);
        var merged = new ArrayList<Passage>();
        for (var passage : fresh) {
            merged.add(passages.stream()
                    .filter(old -> old.fact().equals(passage.fact()))
                    .findFirst()
                    .map(old -> old.again(passage))
                    .orElse(passage));
        }
        passages.stream()
                .filter(Passage::isReworded)
                .filter(old -> fresh.stream().noneMatch(one -> one.fact().equals(old.fact())))
                .forEach(old -> merged.add(old.withoutRecords()));
        var framed = framed(merged);
        framed.replaceAll(one -> one.isWritten() ? written(one.heading()) : one);
        return with(framed);
    }

    private Passage written(String heading) {
        return passages.stream()
                .filter(old -> old.isWritten() && old.heading().equals(heading))
                .findFirst()
                .orElse(Passage.written(heading, ""));
    }

    /** @param texts by place in {@link #passages}; a passage left out stays as it is, an empty one is not printed */
    Summary worded(String newTitle, Map<Integer, String> texts) {
        refuseUnlessDraft();
        var next = new ArrayList<>(passages);
        texts.forEach((place, text) -> {
            if (place >= 0 && place < next.size()) {
                next.set(place, next.get(place).saying(text));
            }
        });
        return new Summary(union, id, newTitle, period, form, language, List.copyOf(next), state, version);
    }

    Summary handedToCommittee(LocalDate today) {
        refuseUnlessDraft();
        refuseIf(passages.stream().allMatch(passage -> passage.text().isBlank()), NOTHING_IN_IT);
        return in(new BeforeCommittee(today));
    }

    Summary returned() {
        refuseIf(!(state instanceof BeforeCommittee), NOT_BEFORE_COMMITTEE);
        return in(new Draft());
    }

    Summary filed(LocalDate today) {
        refuseIf(!(state instanceof BeforeCommittee), NOT_BEFORE_COMMITTEE);
        return in(new Filed(today));
    }

    boolean isWrittenElsewhere() {
        return form == SummaryForm.AS_WRITTEN;
    }

    boolean isDraft() {
        return state instanceof Draft;
    }

    boolean isBeforeCommittee() {
        return state instanceof BeforeCommittee;
    }

    /** Those under one heading that say anything, the facts first. */
    List<Passage> under(String heading) {
        return passages.stream()
                .filter(passage ->
                        passage.heading().equals(heading) && !passage.text().isBlank())
                .toList();
    }

    private void refuseUnlessDraft() {
        refuseIf(!isDraft(), NOT_A_DRAFT);
    }

    private Summary in(SummaryState next) {
        return new Summary(union, id, title, period, form, language, passages, next, version);
    }

    private Summary with(List<Passage> next) {
        return new Summary(union, id, title, period, form, language, List.copyOf(next), state, version);
    }
}
