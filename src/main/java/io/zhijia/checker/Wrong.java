package io.zhijia.checker;

/** What can be wrong with a published file, in words for whoever runs the checker. */
enum Wrong {
    NOT_A_BOARD("这不是投票的公布文件", "this is not the published file of a ballot"),
    UNKNOWN_PART("文件里有不该有的内容", "the file holds something that does not belong there"),
    CHARTER("表决事项、规则或密钥与开始时固定的不一致", "questions, rules or keys differ from what was fixed at the beginning"),
    ROLL("名册与开始时固定的不一致", "the roll differs from what was fixed at the beginning"),
    LOG("事件记录被改动、增加或删去", "the log of events was changed, added to or cut"),
    HEAD("事件记录的末尾不符", "the head of the log does not fit the log"),
    SIGNATURE("整份文件的签名不符", "the signature of the whole file does not fit"),
    INCLUSION("票箱清单与截止时公布的不一致", "the list of what is in the box differs from the one published at closing"),
    TOO_MANY("票数、领票数、应到人数对不上", "papers, passes and people entitled do not fit together"),
    PASS("票证的签名无效", "the signature of a pass is not valid"),
    TWICE("同一票证用了两次", "one pass was used twice"),
    AGAIN("改投的票证对不上", "a code of somebody who voted again does not fit"),
    NOT_LISTED("票不在票箱清单里，或信封被换过", "a paper is not in the list of the box, or its envelope was exchanged"),
    MISSING("清单里的票没有公布", "a paper of the list is missing"),
    KEY("打开信封的钥匙不符", "the key of an envelope does not fit"),
    ENVELOPE("信封打不开，或不属于这次投票", "an envelope does not open, or is not of this vote"),
    COMMITMENTS("票的承诺值与开箱时固定的不一致", "the commitments differ from those fixed when the box was opened"),
    CHOICES("公布的选择与票上写的不一致", "the choices published differ from what the paper says"),
    JOINED("合并的姓名与记录或票数不符", "names were joined otherwise than the log and the votes say"),
    TALLY("计票结果与票不一致", "the result differs from the papers");

    private final String chinese;
    private final String english;

    Wrong(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String said() {
        return chinese + " / " + english;
    }
}
