package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.HandlingRefusal.HANDLERS_DO_NOT_TYPE;
import static io.zhijia.proposal.HandlingRefusal.NOT_TO_BE_RATED;
import static io.zhijia.proposal.HandlingRefusal.OWN_SHEET;
import static io.zhijia.proposal.HandlingRefusal.SHEET_OF_NO_PROPOSER;
import static io.zhijia.proposal.HandlingRefusal.SHEET_RATED_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.RegisterReading;
import io.zhijia.proposal.PaperSheet.Field;
import io.zhijia.proposal.Rating.Entered;
import io.zhijia.proposal.RatingService.Said;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has no phone rates on paper; two of the committee type the sheet, each for themself, never who handled the case. */
@Service
@Transactional
class PaperRatingService {

    private final CaseDesk desk;
    private final PaperRatings papers;
    private final RatingService ratings;
    private final RegisterReading register;
    private final IdentityService people;

    PaperRatingService(
            CaseDesk desk,
            PaperRatings papers,
            RatingService ratings,
            RegisterReading register,
            IdentityService people) {
        this.desk = desk;
        this.papers = papers;
        this.ratings = ratings;
        this.register = register;
        this.people = people;
    }

    /** Where one person's sheet stands. */
    enum Standing {
        /** 本人已评价 */
        RATED,
        /** 已按纸质计入 */
        ON_PAPER,
        /** 等另一人录入 */
        WAITS_FOR_ANOTHER,
        /** 另一人已录入 */
        WAITS_FOR_YOU,
        DIFFERS,
        NONE;

        /** Message key of its name. */
        String word() {
            return "handling.paper." + name();
        }

        boolean isOpen() {
            return this == NONE || this == DIFFERS || this == WAITS_FOR_YOU;
        }
    }

    /** One person's sheet; what was typed of it is not shown to anybody. */
    record Line(MemberId member, String name, Standing standing, Set<Field> differing) {}

    /** A case whose ratings may come on paper. */
    record Papers(CaseAtHand one, List<Line> lines) {

        List<Line> open() {
            return lines.stream().filter(line -> line.standing().isOpen()).toList();
        }
    }

    @Transactional(readOnly = true)
    Papers papers(Actor actor, ProposalId id) {
        var one = opened(actor, id);
        var sheets = papers.of(actor.union(), id, one.round()).stream()
                .collect(Collectors.toMap(PaperSheet::member, Function.identity()));
        var names = people.names(actor, one.raters());
        return new Papers(
                one,
                one.raters().stream()
                        .filter(member -> !member.equals(actor.member()))
                        .map(member -> line(actor, one, sheets, member, names.getOrDefault(member, "")))
                        .toList());
    }

    private static Line line(
            Actor actor, CaseAtHand one, Map<MemberId, PaperSheet> sheets, MemberId member, String name) {
        var sheet = sheets.getOrDefault(member, new PaperSheet(member, List.of()));
        return new Line(member, name, standing(actor, one, sheet), sheet.differences());
    }

    private static Standing standing(Actor actor, CaseAtHand one, PaperSheet sheet) {
        var rating = one.rating(sheet.member());
        if (rating.isPresent()) {
            return rating.get().entered() == null ? Standing.RATED : Standing.ON_PAPER;
        }
        return sheet.waiting()
                .map(first -> first.by().equals(actor.member()) ? Standing.WAITS_FOR_ANOTHER : Standing.WAITS_FOR_YOU)
                .orElse(sheet.differences().isEmpty() ? Standing.NONE : Standing.DIFFERS);
    }

    /** Types one sheet; the second who reads the same makes it that person's rating. Says where the sheet stands then. */
    Standing type(Actor actor, ProposalId id, MemberId member, Said said) {
        var one = opened(actor, id);
        refuseIf(!one.proposal().course().allows(Step.RATE), NOT_TO_BE_RATED);
        refuseIf(isOfAHandlingDepartment(actor, one), HANDLERS_DO_NOT_TYPE);
        refuseIf(member.equals(actor.member()), OWN_SHEET);
        refuseIf(!one.raters().contains(member), SHEET_OF_NO_PROPOSER);
        var sheet = papers.locked(actor.union(), id, one.round(), member);
        var fresh = desk.again(one);
        refuseIf(fresh.rating(member).isPresent(), SHEET_RATED_ALREADY, people.name(actor, member));
        said.by(one.round(), member, null, desk.now());
        var typed = sheet.typed(actor.member(), said, desk.now());
        papers.add(actor.union(), id, one.round(), member, typed.last());
        if (typed.isAgreed()) {
            count(actor, fresh, typed);
            return Standing.ON_PAPER;
        }
        return typed.waiting().isPresent() ? Standing.WAITS_FOR_ANOTHER : Standing.DIFFERS;
    }

    private void count(Actor actor, CaseAtHand one, PaperSheet sheet) {
        var first = sheet.first();
        var entered = new Entered(first.by(), sheet.last().by());
        ratings.give(
                actor,
                one,
                first.said().by(one.round(), sheet.member(), entered, desk.now()),
                desk.hand(sheet.member(), Role.JOINT_PROPOSER, "纸质评价，两人分别录入一致"));
    }

    private CaseAtHand opened(Actor actor, ProposalId id) {
        actor.must(LEAD_CASES);
        var one = desk.open(actor.union(), id);
        refuseIf(one.wasHandledBy(actor.member()), HANDLERS_DO_NOT_TYPE);
        return one;
    }

    /** Whoever works there is not asked to write down what others think of it. */
    private boolean isOfAHandlingDepartment(Actor actor, CaseAtHand one) {
        var departments = one.file().assignments().stream()
                .flatMap(Assignment::departments)
                .map(Assignment.Department::id)
                .collect(Collectors.toSet());
        return register.find(actor, actor.member())
                .map(member -> member.placement().department())
                .filter(departments::contains)
                .isPresent();
    }
}
