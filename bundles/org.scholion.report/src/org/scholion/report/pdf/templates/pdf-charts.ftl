<@p.heading "charts"/>
<#list items as chart>
<#assign width = [170, 215 * chart.width / chart.height]?min>
<div class="chart">
<h2>${chart.title}</h2>
<object type="image/x-chart" data="${chart.id}" alt="${chart.summary}" title="${chart.summary}" style="display: block; width: ${width}mm; height: ${width * chart.height / chart.width}mm"></object>
<p class="quiet">${chart.summary}</p>
</div>
</#list>
