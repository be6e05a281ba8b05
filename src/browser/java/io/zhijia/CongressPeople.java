package io.zhijia;

import java.util.List;

/** Who is who in a made-up congress of six delegates. */
final class CongressPeople {

    static final List<String> NAMES = List.of("陆敏", "何平", "沈晓", "唐丽", "许静", "方圆", "严华", "范立", "葛亮", "孟瑶");

    /** Of two constituencies; the first of each heads its delegation. */
    static final List<String> UPPER = List.of("何平", "沈晓", "唐丽");

    static final List<String> LOWER = List.of("许静", "方圆", "严华");

    /** In the order in which they propose. */
    static final List<String> DELEGATES = List.of("沈晓", "唐丽", "方圆", "严华", "何平", "许静");

    static final String HANDLER = "范立";
    static final String GUEST = "葛亮";
    static final String LEADER = "孟瑶";

    private CongressPeople() {}
}
