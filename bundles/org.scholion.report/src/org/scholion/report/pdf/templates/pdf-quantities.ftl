<@p.heading "quantities"/>
<table>
<colgroup><col style="width: 34%"/><col style="width: 14%"/><col style="width: 12%"/><col style="width: 12%"/><col style="width: 14%"/><col style="width: 14%"/></colgroup>
<thead><tr><th>${words("words")}</th><th class="number">${words("value")}</th><th class="number">${words("upper")}</th><th>${words("unit")}</th><th>${words("period")}</th><th>${words("kind")}</th></tr></thead>
<tbody>
<#list items as quantity>
<tr><td class="words"><@p.quoted quantity.entry/><@p.refs [quantity.entry]/></td><td class="number"><#if quantity.comparator?has_content><@p.isolated quantity.comparator/> </#if>${quantity.value}</td><td class="number">${quantity.upper}</td><td><@p.isolated quantity.unit/></td><td><@p.isolated quantity.period/></td><td><@p.isolated quantity.kind/></td></tr>
</#list>
</tbody>
</table>
