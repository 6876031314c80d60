<@p.heading "summary"/>
<#assign numbers = report.statistics>
<table class="facts">
<tr><td class="label">${words("articles")}</td><td>${numbers.articles}</td></tr>
<tr><td class="label">${words("sources")}</td><td>${numbers.sources}</td></tr>
<tr><td class="label">${words("annotations")}</td><td>${numbers.annotations}</td></tr>
<#if numbers.first?has_content><tr><td class="label">${words("published")}</td><td>${dates.words(numbers.first)} – ${dates.words(numbers.last)}</td></tr></#if>
<#if report.analysts?has_content><tr><td class="label">${words("analysts")}</td><td><#list report.analysts as analyst><@p.isolated analyst/><#if analyst?has_next>, </#if></#list></td></tr></#if>
</table>
<@counts "source" numbers.bySource/>
<@counts "analyst" numbers.byAnalyst/>

<#macro counts key list>
<#if list?has_content>
<table>
<colgroup><col style="width: 80%"/><col style="width: 20%"/></colgroup>
<thead><tr><th>${words(key)}</th><th class="number">${words("annotations")}</th></tr></thead>
<tbody><#list list[0..*40] as line><tr><td><@p.isolated line.label/></td><td class="number">${line.count}</td></tr></#list></tbody>
</table>
</#if>
</#macro>
