package io.zhijia.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.PeopleDirectory;
import io.zhijia.identity.Permission;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.tenancy.WithinUnion;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Walks the matrix: every office tries every step. In the own union it goes as the matrix says; an office held anywhere
 * else gives nothing.
 */
@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class WhoMayDoWhatTests {

    /**
     * For each step one request that takes it: what comes back if it is given, and if not. {@code !} is the refusal that
     * says which office is missing; the ids in braces are the demo's, {@code none} is nobody's.
     */
    private static final String PROBES = """
            UnionPermission.CHANGE_UNION          GET  /union/profile                                    200 409!
            UnitSheetPermission.KEEP_UNIT_SHEET   GET  /union/sheet/edit                                 200 409!
            CertificatePermission.KEEP_CERTIFICATE POST /union/certificate/changes/{none}/registration?on=2026-01-01 404 409!
            CommitteePermission.KEEP_COMMITTEES   POST /union/committees/{none}/closing?lastDay=2026-01-01 404 409!
            CongressPermission.KEEP_CONGRESS      POST /congress/delegates/{none}/leaving?lastDay=2026-01-01&leaving=LEFT 404 409!
            BallotPermission.KEEP_BALLOTS         GET  /ballots/new                                      200 409!
            ElectionPermission.KEEP_ELECTIONS     POST /elections/{none}/start                            404 409!
            AppraisalPermission.KEEP_APPRAISALS   POST /appraisals/{none}/filing                           404 409!
            AppraisalPermission.SEE_RESULTS       GET  /appraisals/{none}/result.docx                      404 409!
            ScoringPermission.KEEP_SCORING        POST /scoring/runs/{none}/conclusion                   404 409!
            ScoringPermission.KEEP_CONDUCT        GET  /scoring/breaches/{none}                          404 409!
            CongressPermission.COUNT_VOTES        POST /congress/sittings/{none}/hall/items/1/counts?manner=HANDS&inFavor=1&against=0&abstained=0 404 409!
            ReservedPermission.KEEP_RESERVED_MATTERS POST /congress/matters/own/{none}/removal 302 409!
            AssessmentPermission.SEE_ASSESSMENTS  GET  /congress/assessments                             200 409!
            AssessmentPermission.ASSESS_CONGRESS  POST /congress/assessments/{none}/confirmation         404 409!
            UpperCongressPermission.KEEP_UPPER_CONGRESSES POST /congress/upper/{none}/report?text=test 404 409!
            HandInPermission.HAND_IN_DOSSIERS     GET  /congress/hand-ins                                200 409!
            DelegateElectionPermission.KEEP_DELEGATE_ELECTIONS POST /congress/elections/{none}/list 404 409!
            DelegateElectionPermission.COUNT_DELEGATE_VOTES POST /congress/elections/{none}/count?tookPart=1&returned=1&spoiled=0&votes=1 404 409!
            ExchangePermission.SHARE_PROPOSALS    GET  /proposals/exchange/choose                        200 409!
            HandlingPermission.LEAD_CASES         GET  /proposals/assignments                             200 409!
            MeritPermission.KEEP_MERIT            GET  /merit/{none}/certificates.docx                404 409!
            MeritPermission.VOTE_FOR_MERIT        POST /merit/{none}/vote                               404 409!
            DivisionPermission.DIVIDE_WORK        POST /union/division/{none}/ending?lastDay=2026-01-01  404 409!
            ReportPermission.SEE_REPORTS          GET  /union/reports                                    200 409!
            ReportPermission.KEEP_REPORTS         POST /union/reports/{none}/voiding?reason=test          404 409!
            ActivistPermission.SEE_ACTIVISTS      GET  /union/activists                                  200 409!
            ActivistPermission.KEEP_ACTIVISTS     POST /union/activists/1999/{none}/removal             302 409!
            IdentityPermission.APPOINT            POST /union/offices/{none}/ending?lastDay=2026-01-01   404 409!
            IdentityPermission.CHANGE_GRANTS      POST /access/own?step=none&office=SECRETARY&given=true   404 409!
            AccountPermission.KEEP_ACCOUNTS       GET  /accounts/new                                     200 409!
            SecondFactorPermission.KEEP_SECOND_FACTORS GET /accounts/second-factors                      200 409!
            TwoPersonPermission.COUNTERSIGN       GET  /two-person                                       200 409!
            RegroupingPermission.DRAFT_GROUPS     GET  /union/regroupings                                200 409!
            RegroupingPermission.CONFIRM_GROUPS   POST /union/regroupings/{none}/confirmation            404 409!
            RegisterPermission.SEE_REGISTER       GET  /members                                          200 409
            RegisterPermission.EXPORT_REGISTER    GET  /members.xlsx                                     200 409!
            RegisterPermission.KEEP_REGISTER      GET  /members/new                                      200 409!
            MemberFilePermission.SEE_FILE         GET  /members/{member}/file                            200 404
            MemberFilePermission.KEEP_FILE        GET  /members/{member}/file/edit                       200 409!
            MemberFilePermission.KEEP_OWN_FIELDS  GET  /members/own-fields                               200 409!
            MemberFilePermission.KEEP_FAMILY      GET  /members/{member}/family                           200 409!
            MemberImportPermission.IMPORT_MEMBERS GET  /members/imports/template.xlsx                    200 409!
            MemberImportPermission.EXPORT_SHEET   POST /members/official.xlsx?purpose=test               409 409!
            SelfPermission.ANSWER_REQUESTS        GET  /members/changes                                    200 409!
            AudiencePermission.SEE_AUDIENCES      GET  /members/audiences                                200 409!
            AudiencePermission.KEEP_AUDIENCES     POST /members/audiences/{none}/removal                 404 409!
            MemberDayPermission.EXPORT_DAYS       GET  /members/days.xlsx                                200 409!
            MemberDayPermission.KEEP_DAY_RULES    GET  /members/days/rules                               200 409!
            StatisticsPermission.SEE_STATISTICS   GET  /members/statistics                               200 409!
            StatisticsPermission.KEEP_STATISTICS  POST /members/statistics?staff=70&since=1999-01-01     302 409!
            RollPermission.SEE_ROLLS              GET  /members/rolls                                    200 409!
            RollPermission.KEEP_ROLLS             POST /members/rolls/{none}/freezing                    404 409!
            MergePermission.MERGE_MEMBERS         GET  /members/duplicates                               200 409!
            TreePermission.SEE_FIGURES            GET  /union/tree.xlsx                                        200 409!
            TreePermission.KEEP_TREE              POST /union/tree/{none}/link?called=                         404 409!
            BuildingPermission.SEE_BUILDING       GET  /union/building                                   409 409!
            BuildingPermission.KEEP_BUILDING      GET  /union/building/new                               409 409!
            FirmPermission.SEE_FIRMS              GET  /union/firms                                      409 409!
            FirmPermission.KEEP_FIRMS             GET  /union/firms/new                                  409 409!
            TransferPermission.TRANSFER           GET  /members/transfers                                200 409!
            CasePermission.KEEP_CASES             GET  /members/cases/joining                            200 409!
            CasePermission.SPEAK_FOR_GROUP        GET  /members/cases                                    200 409
            OutsiderPermission.SEE_OUTSIDERS      GET  /members/outsiders                                           200 409!
            OutsiderPermission.KEEP_OUTSIDERS     GET  /members/outsiders/new                                       200 409!
            OutsiderPermission.EXPORT_OUTSIDERS   GET  /members/outsiders/list.xlsx                                 200 409!
            RetireePermission.SEE_RETIREES        GET  /members/retirees                                          200 409
            RetireePermission.KEEP_RETIREES       GET  /members/retirees/coming                                   200 409!
            RetireePermission.EXPORT_RETIREES     GET  /members/retirees.xlsx                                     200 409!
            RetireePermission.CONFIRM_RETIREMENT  POST /members/retirees/coming/{none}                            404 409!
            PrivacyPermission.READ_LOG            GET  /privacy                                          200 409!
            ConsentPermission.KEEP_CONSENTS       GET  /privacy/consents                                 200 409!
            DeskPermission.ANSWER_DATA_REQUESTS   GET  /privacy/requests                                 200 409!
            CompliancePermission.KEEP_FORMS       GET  /privacy/forms                                    200 409!
            KeepingPermission.CLEAR_OUT           GET  /privacy/keeping                                  200 409!
            OperationPermission.SEE_BACKUPS       GET  /privacy/backups                                    200 409!
            RelocationPermission.MOVE_OUT         GET  /privacy/moving                                     200 409!
            PrivacyPermission.RENEW_KEYS          POST /privacy/keys                                     302 409!
            PlanPermission.PLAN                   GET  /plan/{plan}/theme                                200 409!
            PlanPermission.WORK_ON_ITEM           GET  /plan/items/{item}/edit                           200 409
            GoalPermission.KEEP_GOALS             POST /plan/{none}/goals?text=test&kind=COUNT           404 409!
            CheckPermission.CHECK_PLAN            POST /plan/checks?id={none}&day=1999-01-01             409 409!
            ConsultationPermission.CONSULT        POST /plan/{plan}/consultation/extension?until=2099-01-01 404 409!
            SourcePermission.KEEP_SOURCES         GET  /plan/sources/new                                 200 409!
            FrameworkPermission.KEEP_FRAMEWORKS   GET  /plan/frameworks/new                              200 409!
            SchoolCalendarPermission.KEEP_SCHOOL_CALENDAR POST /plan/school-calendar/{none}/removal      302 409!
            YearStartPermission.START_YEAR        GET  /plan/new                                         200 409!
            PlanImportPermission.IMPORT_PLAN      GET  /plan/imports                                     200 409!
            TaskPermission.OPEN_TASK              GET  /tasks/new                                        200 409!
            TaskPermission.SEE_TASKS              GET  /tasks/{task}                                     200 404
            MeetingPermission.KEEP_MEETINGS       GET  /meetings/new                                     200 409!
            MeetingPermission.SEE_MEETINGS        GET  /meetings/{meeting}                               200 404
            RecordPermission.ENTER_RECORD         GET  /records/new                                      200 409!
            RecordPermission.CORRECT_RECORD       GET  /records/{record}/correction                      200 409!
            RecordPermission.KEEP_ARCHIVE         GET  /archive/packages                                 200 409!
            FileSetPermission.SEE_BOOKS           GET  /books                                            200 409!
            FileSetPermission.KEEP_BOOKS          GET  /books/new                                        200 409!
            InspectionPermission.RECEIVE_VISITORS GET  /inspections                                      200 409!
            MutualCheckPermission.ARRANGE_CHECKS  GET  /mutual-checks/new                                    200 409!
            MutualCheckPermission.TAKE_PART       GET  /mutual-checks                                        200 409!
            LibraryPermission.PUBLISH             GET  /library?shelf=WAITING                            200 409!
            LibraryPermission.SET_TO_WORK         POST /library/{none}/task?title=test                   404 409!
            ReviewPermission.WRITE_SUMMARY        GET  /summaries/new                                    200 409!
            ReviewPermission.FILE_SUMMARY         POST /summaries/{none}/filing                          404 409!
            ProposalPermission.KEEP_PROPOSALS     GET  /proposals/calls/new                              200 409!
            ProposalPermission.SCREEN_PROPOSALS   GET  /proposals/screening                              200 409!
            SurveyPermission.KEEP_SURVEYS         GET  /surveys/new                                         200 409!
            VoicePermission.REPLY                 POST /suggestions/{none}/reply?text=test               404 409!
            """;

    /** Steps on one matter in which others have a part too: their own modules' tests walk these. */
    private static final Set<String> WALKED_ELSEWHERE = Set.of(
            "IdentityPermission.KEEP_PEOPLE", // below
            "MemberFilePermission.READ_SEALED",
            "CardPermission.LOOK_UP_CARD",
            "RetireePermission.CHECK_RETIREES",
            "PlanPermission.PLAN_SUB_PLAN",
            "TaskPermission.WORK_ON_TASK",
            "MeetingPermission.SPEAK_FOR_GROUP",
            "MeetingPermission.READ_VOICES",
            "RecordPermission.SEE_RECORDS",
            "FileSetPermission.FILL_BOOK",
            "ReviewPermission.SEE_DRAFTS",
            "ScoringPermission.SCORE_GROUP",
            "DocumentPermission.SEE_FILES");

    private static final String MISSING = "没有办理这一步的职务";

    private final MockMvcTester browser;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final IdentityService identity;
    private final PeopleDirectory directory;
    private final Map<String, Permission> steps = ListedSteps.ofAllModules().areas().stream()
            .flatMap(area -> area.steps().stream())
            .collect(toMap(WhoMayDoWhatTests::name, step -> step));
    private final Map<String, String> ids = new HashMap<>();
    private final List<UUID> joined = new ArrayList<>();
    private UnionId ours = UnionId.next();

    WhoMayDoWhatTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            IdentityService identity,
            PeopleDirectory directory) {
        this.browser = browser;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.identity = identity;
        this.directory = directory;
    }

    /** A step and the request that takes it. */
    private record Probe(String step, String method, String path, String given, String refused) {
        static Probe of(String line) {
            var parts = line.strip().split("\\s+", -1);
            return new Probe(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }
    }

    /** Somebody who holds one office, or none, in the union, in a group, or in a body of no concern. */
    private record Holder(@Nullable Office office, UUID body, MemberId member, String login) {}

    @BeforeEach
    void idsOfTheDemo() {
        ours = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
        transaction.run(ours, () -> {
            id("member", "select id from membership.member where name = '李娜'");
            id("group", "select id from \"union\".union_group where dissolved_on is null order by id limit 1");
            id("plan", "select id from planning.plan where state = 'IN_FORCE' order by begins limit 1");
            id("item", "select id from planning.plan_item where state = 'PLANNED' order by begins limit 1");
            id("task", "select id from task.task order by id limit 1");
            id("meeting", "select id from meeting.meeting where type = 'COMMITTEE' order by id limit 1");
            id("record", "select id from archive.record_entry order by id limit 1");
        });
        ids.put("none", UUID.randomUUID().toString());
    }

    @AfterEach
    void theDemoHasNoSecondChair() {
        transaction.run(
                ours,
                () -> joined.forEach(member -> {
                    for (var rows : List.of(
                            "identity.office where member", "account.login where member", "identity.person where id")) {
                        sql.sql("delete from " + rows + " = ?").param(member).update();
                    }
                }));
    }

    @Test
    void everyOfficeMayWhatTheMatrixSaysAndNothingElse() {
        var seen = new SoftAssertions();
        for (var holder : holders()) {
            for (var probe : probes()) {
                var step = Objects.requireNonNull(steps.get(probe.step()), probe.step());
                seen.assertThat(outcome(holder, probe))
                        .as("%s held in %s: %s", holder.office(), where(holder), probe.step())
                        .isEqualTo(isGiven(step, holder) ? probe.given() : probe.refused());
            }
        }
        seen.assertAll();
    }

    @Test
    void namesAreKeptUpByWhomTheMatrixSays() {
        var step = Objects.requireNonNull(steps.get("IdentityPermission.KEEP_PEOPLE"));
        var seen = new SoftAssertions();
        for (var holder : holders()) {
            seen.assertThat(isTaken(holder))
                    .as("%s held in %s", holder.office(), where(holder))
                    .isEqualTo(isGiven(step, holder));
        }
        seen.assertAll();
    }

    @Test
    void everyStepIsWalked() {
        var probed = probes().stream().map(Probe::step).collect(toSet());

        assertThat(steps).hasSizeGreaterThan(30);
        assertThat(probed).doesNotContainAnyElementsOf(WALKED_ELSEWHERE);
        assertThat(Stream.concat(probed.stream(), WALKED_ELSEWHERE.stream()))
                .as("a new step needs a line in PROBES")
                .containsExactlyInAnyOrderElementsOf(steps.keySet());
    }

    private static boolean isGiven(Permission step, Holder holder) {
        var office = holder.office();
        return switch (where(holder)) {
            case "the union" -> step.grant().inUnion().contains(office);
            case "a group" -> step.grant().inGroup().contains(office);
            default -> false;
        };
    }

    private boolean isTaken(Holder holder) {
        try {
            directory.keep(identity.actor(within(ours), holder.member()), List.of());
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static WithinUnion within(UnionId union) {
        return () -> union;
    }

    private String outcome(Holder holder, Probe probe) {
        var path = probe.path();
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        var answer = send(holder.login(), probe.method(), URI.create(path));
        var text = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
        return answer.getResponse().getStatus() + (text.contains(MISSING) ? "!" : "");
    }

    private MvcTestResult send(String login, String method, URI path) {
        return method.equals("GET")
                ? browser.get().uri(path).with(user(login)).exchange()
                : browser.post().uri(path).with(user(login)).with(csrf()).exchange();
    }

    private List<Holder> holders() {
        var all = new LinkedHashMap<String, Holder>();
        for (var office : Office.OF_THE_UNION) {
            all.put(office + " own", join(office, ours.value()));
            all.put(office + " other", join(office, UUID.randomUUID()));
        }
        for (var role : List.of(
                Office.TELLER, Office.PROPOSAL_COMMITTEE, Office.PARTY_VIEWER)) { // the others are given the same
            all.put(role + " own", join(role, ours.value()));
        }
        all.put("leader", join(Office.GROUP_LEADER, UUID.fromString(ids.getOrDefault("group", ""))));
        all.put("none", join(null, ours.value()));
        return List.copyOf(all.values());
    }

    private static String where(Holder holder) {
        if (holder.office() == Office.GROUP_LEADER) {
            return "a group";
        }
        return holder.login().startsWith("own") ? "the union" : "no body of concern";
    }

    private Holder join(@Nullable Office office, UUID body) {
        var member = UUID.randomUUID();
        var login = (office != null && body.equals(ours.value()) ? "own" : "other")
                + member.toString().substring(0, 12);
        joined.add(member);
        transaction.run(ours, () -> {
            sql.sql("insert into identity.person (union_id, id, name) values (?, ?, '探路')")
                    .params(ours.value(), member)
                    .update();
            if (office != null) {
                sql.sql("insert into identity.office (union_id, id, member, office, body, held_from)"
                                + " values (?, gen_random_uuid(), ?, ?, ?, date '2020-01-01')")
                        .params(ours.value(), member, office.name(), body)
                        .update();
            }
            sql.sql("insert into account.login (name, password_hash, home_union, member, state, failures)"
                            + " values (?, '-', ?, ?, 'ACTIVE', 0)")
                    .params(login, ours.value(), member)
                    .update();
        });
        return new Holder(office, body, new MemberId(member), login);
    }

    private void id(String name, String asked) {
        ids.put(name, sql.sql(asked).query(UUID.class).single().toString());
    }

    private static List<Probe> probes() {
        return PROBES.lines().map(Probe::of).toList();
    }

    private static String name(Permission step) {
        return step.getClass().getSimpleName() + "." + step.name();
    }
}
