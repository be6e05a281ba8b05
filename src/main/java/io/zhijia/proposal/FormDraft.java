package io.zhijia.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A filled form as it goes into the page on which it is entered, to be looked at and corrected first.
 *
 * @param author name
 * @param joint names of those who propose it too
 * @param seconders names
 * @param remarks what somebody should look at
 */
record FormDraft(Draft draft, String author, List<String> joint, List<String> seconders, List<Remark> remarks) {

    static final FormDraft EMPTY = new FormDraft(Draft.EMPTY, "", List.of(), List.of(), List.of());

    /** Message key and what stands in its gaps. */
    record Remark(String word, List<Object> facts) {

        static Remark of(String word, Object... facts) {
            return new Remark(word, List.of(facts));
        }
    }

    /** @param departments that could handle it, by name */
    static FormDraft of(ProposalForm form, Call call, Collection<String> departments) {
        var remarks = new ArrayList<Remark>();
        form.missing().forEach(field -> remarks.add(Remark.of("proposal.reading.missing." + field)));
        var grounds = cut("grounds", Pasted.clean(form.grounds()), remarks);
        var measures = cut("measures", Pasted.clean(form.measures()), remarks);
        var isListed = call.areas().stream().anyMatch(area -> area.name().equals(form.category()));
        if (!isListed && !call.areas().isEmpty()) {
            remarks.add(Remark.of("proposal.reading.category", form.category()));
        }
        var isKnown = departments.contains(form.wishedDepartment());
        if (!isKnown && !form.wishedDepartment().isEmpty()) {
            remarks.add(Remark.of("proposal.reading.department", form.wishedDepartment()));
        }
        return new FormDraft(
                new Draft(
                        isListed ? form.category() : "",
                        form.title(),
                        grounds,
                        measures,
                        isKnown ? form.wishedDepartment() : "",
                        false,
                        false),
                form.proposer(),
                form.joint(),
                form.seconders().stream()
                        .filter(name -> !form.joint().contains(name))
                        .toList(),
                List.copyOf(remarks));
    }

    FormDraft remarking(Remark another) {
        return new FormDraft(
                draft,
                author,
                joint,
                seconders,
                Stream.concat(remarks.stream(), Stream.of(another)).toList());
    }

    private static String cut(String part, String text, List<Remark> remarks) {
        if (text.length() <= Draft.LONGEST) {
            return text;
        }
        remarks.add(Remark.of("proposal.reading.cut." + part, text.length(), Draft.LONGEST));
        return text.substring(0, Draft.LONGEST);
    }
}
