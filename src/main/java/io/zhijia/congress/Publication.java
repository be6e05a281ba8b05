package io.zhijia.congress;

import java.time.LocalDate;

/**
 * Where a resolution was made known (公布).
 *
 * @param documentNumber 发文字号，such as 〔2026〕3号 of the union; empty where it has none
 * @param place where it hangs or stands, in words
 * @param binding whom it binds, in words
 */
record Publication(String documentNumber, LocalDate on, String place, String binding) {}
