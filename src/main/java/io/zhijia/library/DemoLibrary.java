package io.zhijia.library;

import io.zhijia.document.DocumentService;
import io.zhijia.document.WordPaper;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.work.WorkArea;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A few schemes, a form and a script of the made-up union; one of them waits to be checked. */
@Component
class DemoLibrary {

    private static final String BADMINTON = """
            定时间和场地：避开考试周，提前三周向体育馆预订
            发通知：项目、报名截止日、每组人数、活动服装
            收报名表，按小组统计人数，报预算
            抽签分组，张贴对阵表
            请两名裁判、一名校医，准备急救箱和饮水
            比赛当天：签到、检录、计分、拍照
            颁奖，公布成绩，把签到表和照片存进台账
            三天内写一段小结，记下下次要改进的地方
            """;
    private static final String RETIREMENT = """
            两个月前：向人事处核对当年退休名单
            一个月前：与本人商量时间、愿意请谁来
            布置会场：座谈形式，不超过一小时
            准备纪念册：历年照片、同事留言
            座谈：主席讲话、同事发言、本人发言、赠纪念册
            会后：把会籍转入离退休小组，留下联系人
            """;
    private static final String SCRIPT = """
            各位老师，下午好！
            春天的操场，是我们一年里最热闹的地方。今天没有分数，没有排名，只有同一个备课组、同一个办公室的伙伴。
            请各组领队上前抽签。
            比赛之前，请大家记住三句话：量力而行，服从裁判，互相照应。
            现在我宣布：教职工趣味运动会，开始！
            """;

    private final LibraryService service;
    private final ShelfService shelves;
    private final DocumentService documents;

    DemoLibrary(LibraryService service, ShelfService shelves, DocumentService documents) {
        this.service = service;
        this.shelves = shelves;
        this.documents = documents;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var zhaoMin = demo.secretary();
        var liNa = demo.liNa();
        var badminton = publish(zhaoMin, liNa, ItemKind.SCHEME, WorkArea.CULTURE_SPORT, "教职工羽毛球赛方案", BADMINTON);
        publish(zhaoMin, demo.wangQiang(), ItemKind.CHECKLIST, WorkArea.RETIREES, "荣休座谈会清单", RETIREMENT);
        publish(zhaoMin, zhaoMin, ItemKind.SCRIPT, WorkArea.CULTURE_SPORT, "趣味运动会主持词", SCRIPT);
        form(zhaoMin);
        take(zhaoMin, badminton, true);
        take(demo.chenJing(), badminton, true);
        take(demo.wangQiang(), badminton, false);
        offer(
                demo.chenJing(),
                ItemKind.CHECKLIST,
                WorkArea.WOMEN,
                "母婴室布置清单",
                "选一间有窗、有水的房间\n隔帘、靠椅、冰箱、换洗台\n钥匙和使用登记放在办公室\n");
    }

    private void form(Actor by) {
        var table = new WordPaper()
                .title("活动签到表")
                .line("活动：　　　　　　　日期：　　　　　　　地点：")
                .table(List.of("序号", "部门", "签名", "备注"), List.of(List.of("1", "", "", ""), List.of("2", "", "", "")))
                .toBytes();
        var file = documents.add(by, "活动签到表.docx", new ByteArrayInputStream(table));
        var id = LibraryItemId.next();
        service.offer(by, id, new Matter(ItemKind.FORM, WorkArea.CULTURE_SPORT, "活动签到表", "", file, ""));
        service.publish(by, id, EnumSet.allOf(PersonalPoint.class), true);
    }

    private LibraryItemId publish(
            Actor officer, Actor author, ItemKind kind, WorkArea topic, String title, String text) {
        var id = offer(author, kind, topic, title, text);
        service.publish(officer, id, EnumSet.allOf(PersonalPoint.class), true);
        return id;
    }

    private LibraryItemId offer(Actor author, ItemKind kind, WorkArea topic, String title, String text) {
        var id = LibraryItemId.next();
        service.offer(author, id, new Matter(kind, topic, title, text.strip(), null, author.name()));
        return id;
    }

    private void take(Actor by, LibraryItemId id, boolean useful) {
        var guest = Guest.at(by.union(), by);
        shelves.take(guest, shelves.get(guest, id));
        if (useful) {
            shelves.thumb(guest, id, true);
        }
    }
}
