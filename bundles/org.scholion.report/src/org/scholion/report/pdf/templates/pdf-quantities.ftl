<@p.heading "quantities"/>
<table>
<colgroup><col style="width: 34%"/><col style="width: 14%"/><col style="width: 12%"/><col style="width: 12%"/><col style="width: 14%"/><col style="width: 14%"/></colgroup>
<thead><tr><th>${words.of("words")}</th><th class="number">${words.of("value")}</th><th class="number">${words.of("upper")}</th><th>${words.of("unit")}</th><th>${words.of("period")}</th><th>${words.of("kind")}</th></tr></thead>
<tbody>
<#list items as quantity>
<tr><td class="words"><@p.quoted quantity.entry/><@p.refs [quantity.entry]/></td><td class="number"><#if quantity.comparator?has_content><@p.isolated quantity.comparator/> </#if>${quantity.value}</td><td class="number">${quantity.upper}</td><td><@p.isolated quantity.unit/></td><td><@p.isolated quantity.period/></td><td><@p.isolated quantity.kind/></td></tr>
</#list>
</tbody>
</table>
