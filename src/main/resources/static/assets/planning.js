// Two comforts on top of pages that work without them: dragging an item to another day, and the picture of the year.
(() => {
    'use strict';

    const dragging = event => event.target.closest && event.target.closest('[data-item]');

    const ready = root => {
        root.querySelectorAll('.calendar[data-csrf]').forEach(calendar =>
            document.querySelectorAll('[data-item]').forEach(item => { item.draggable = true; }));
        root.querySelectorAll('[data-wheel]:not(.drawn)').forEach(draw);
    };

    document.addEventListener('dragstart', event => {
        const item = dragging(event);
        if (item) {
            event.dataTransfer.setData('text/plain', item.dataset.item);
            event.dataTransfer.effectAllowed = 'move';
        }
    });
    document.addEventListener('dragover', event => {
        const day = event.target.closest('.calendar[data-csrf] li[data-day]');
        document.querySelectorAll('.calendar .over').forEach(other => other !== day && other.classList.remove('over'));
        if (day) {
            event.preventDefault();
            day.classList.add('over');
        }
    });
    document.addEventListener('drop', event => {
        const day = event.target.closest('.calendar[data-csrf] li[data-day]');
        const item = event.dataTransfer.getData('text/plain');
        if (day && /^[-0-9a-f]{36}$/.test(item)) {
            event.preventDefault();
            const calendar = day.closest('.calendar');
            send('/plan/items/' + item + '/move',
                {_csrf: calendar.dataset.csrf, day: day.dataset.day, back: calendar.dataset.month});
        }
    });

    /** As the plain form would do it, so that a refusal shows where every refusal shows. */
    const send = (action, fields) => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = action;
        Object.entries(fields).forEach(([name, value]) => {
            const field = document.createElement('input');
            field.type = 'hidden';
            field.name = name;
            field.value = value;
            form.append(field);
        });
        form.hidden = true;
        document.querySelector('#main').append(form);
        if (window.htmx) {
            window.htmx.process(form);
        }
        form.requestSubmit();
    };

    let library;
    const charts = () => library ??= new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = '/assets/echarts.common.min.js';
        script.onload = () => resolve(window.echarts);
        script.onerror = reject;
        document.head.append(script);
    });

    const COLORS = {open: '#5b8fcb', done: '#4a9a68', late: '#cf5348', none: '#efece6'};

    /** Rings are areas, slices are months; all of it is read from the table beside the picture. */
    const draw = async figure => {
        const table = document.querySelector('table.year');
        const months = [...table.querySelectorAll('thead th[data-month]')].map(cell => cell.textContent.trim());
        const rows = [...table.querySelectorAll('tbody tr')];
        figure.classList.add('drawn');
        const echarts = await charts();
        const chart = echarts.init(figure, null, {renderer: 'canvas'});
        const inner = 18, outer = figure.clientWidth < 420 ? 78 : 84, // on a phone the names of the months need room
             width = (outer - inner) / rows.length;
        const series = rows.map((row, ring) => ({
            type: 'pie', silent: false, startAngle: 90, clockwise: true, label: {show: false}, animation: false,
            emphasis: {scale: false},
            radius: [(outer - (ring + 1) * width) + '%', (outer - ring * width) + '%'],
            itemStyle: {borderColor: '#fff', borderWidth: 1},
            data: [...row.querySelectorAll('td[data-count]')].map((cell, month) => ({
                value: 1, count: Number(cell.dataset.count), area: row.querySelector('th').textContent.trim(),
                name: months[month], href: cell.querySelector('a')?.href,
                itemStyle: {color: COLORS[cell.className.replace('cell-', '').trim()] || COLORS.none}
            }))
        }));
        series.push({
            type: 'pie', silent: true, startAngle: 90, clockwise: true, animation: false, radius: [outer + '%', outer + 1 + '%'],
            itemStyle: {color: 'transparent'}, labelLine: {show: false, length: 2, length2: 2},
            label: {show: true, position: 'outside', color: '#3b4450', fontSize: 12, distanceToLabelLine: 2},
            data: months.map(month => ({value: 1, name: month}))
        });
        chart.setOption({
            tooltip: {renderMode: 'richText', formatter: it => it.data.area ? `${it.data.area} · ${it.name}\n${it.data.count}` : ''},
            series
        });
        chart.on('click', it => { if (it.data.href) { location.href = it.data.href; } });
        addEventListener('resize', () => chart.resize());
    };

    document.addEventListener('DOMContentLoaded', () => ready(document));
    document.addEventListener('htmx:afterSettle', () => ready(document));
})();
