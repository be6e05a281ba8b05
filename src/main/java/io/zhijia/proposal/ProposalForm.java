package io.zhijia.proposal;

import static io.zhijia.proposal.FormField.CATEGORY;
import static io.zhijia.proposal.FormField.DELEGATION;
import static io.zhijia.proposal.FormField.GROUNDS;
import static io.zhijia.proposal.FormField.JOINT;
import static io.zhijia.proposal.FormField.MATTER;
import static io.zhijia.proposal.FormField.MEASURES;
import static io.zhijia.proposal.FormField.PHONE;
import static io.zhijia.proposal.FormField.PROPOSER;
import static io.zhijia.proposal.FormField.SECONDERS;
import static io.zhijia.proposal.FormField.TITLE;
import static io.zhijia.proposal.FormField.UNIT;
import static io.zhijia.proposal.FormField.WISHED_DEPARTMENT;
import static io.zhijia.proposal.FormRefusal.FORM_IS_BLANK;
import static io.zhijia.proposal.FormRefusal.NOT_A_PROPOSAL_FORM;
import static io.zhijia.proposal.FormRefusal.SEVERAL_FORMS;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody has filled in on paper or in Word (提案表), as far as it was found; what was not is empty.
 *
 * @param seconders names
 */
record ProposalForm(
        String title,
        String category,
        String grounds,
        String measures,
        String proposer,
        String unit,
        String delegation,
        String phone,
        List<String> joint,
        List<String> seconders,
        String wishedDepartment) {

    private static final int LONGEST_TITLE = 60;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s　、，,;；/]+");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,12}|[A-Za-z][A-Za-z .'-]{1,39}");

    /** @throws io.zhijia.refusal.Refusal if it is no form of a proposal, an empty one, or several */
    static ProposalForm of(String text) {
        var read = FormReading.of(text);
        var asks =
                Stream.of(GROUNDS, MEASURES).filter(read::has).count() + (read.has(TITLE) || read.has(MATTER) ? 1 : 0);
        refuseIf(asks < 2, NOT_A_PROPOSAL_FORM);
        refuseIf(read.times(MEASURES) > 1 && read.times(PROPOSER) > 1, SEVERAL_FORMS, read.times(PROPOSER));
        var form = of(read);
        refuseIf(form.title.isEmpty() && form.grounds.isEmpty() && form.measures.isEmpty(), FORM_IS_BLANK);
        return form;
    }

    private static ProposalForm of(FormReading read) {
        var isTitle = isMatterTheTitle(read);
        return new ProposalForm(
                read.value(isTitle ? MATTER : TITLE).replaceAll("\\s*\\n\\s*", ""),
                read.value(CATEGORY),
                isTitle ? read.value(GROUNDS) : both(read.value(MATTER), read.value(GROUNDS)),
                read.value(MEASURES),
                names(read.value(PROPOSER)).stream().findFirst().orElse(""),
                read.value(UNIT),
                read.value(DELEGATION),
                read.value(PHONE),
                names(read.value(JOINT)),
                names(read.value(SECONDERS)),
                read.value(WISHED_DEPARTMENT));
    }

    /** 案由 is what it is called, unless that has a place of its own, or what stands there is an essay. */
    private static boolean isMatterTheTitle(FormReading read) {
        return read.has(MATTER)
                && !read.has(TITLE)
                && (read.has(GROUNDS) || read.value(MATTER).length() <= LONGEST_TITLE);
    }

    private static String both(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "\n" + second;
    }

    private static List<String> names(String text) {
        return Arrays.stream(BETWEEN_NAMES.split(text))
                .filter(NAME.asMatchPredicate())
                .distinct()
                .toList();
    }

    /** Which parts a proposal needs were not found. */
    List<FormField> missing() {
        return Stream.of(TITLE, GROUNDS, MEASURES, PROPOSER)
                .filter(field -> switch (field) {
                    case TITLE -> title.isEmpty();
                    case GROUNDS -> grounds.isEmpty();
                    case MEASURES -> measures.isEmpty();
                    default -> proposer.isEmpty();
                })
                .toList();
    }
}
