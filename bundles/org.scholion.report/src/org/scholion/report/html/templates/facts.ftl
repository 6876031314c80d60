<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#macro quantities>
<@text.wide "quantities-title" "quantities-table">
<thead><tr><th scope="col">${words("words")}</th><th scope="col" class="number">${words("value")}</th><th scope="col">${words("unit")}</th><th scope="col">${words("period")}</th><th scope="col">${words("kind")}</th><th scope="col">${words("source")}</th></tr></thead>
<tbody>
<#list report.findings.quantities as quantity>
<tr><th scope="row"><@cite.first [quantity.entry] quantity.words/><@cite.refs [quantity.entry]/></th><td class="number"><#if quantity.comparator?has_content><span class="quiet"><@text.isolated quantity.comparator/></span> </#if><bdi>${numbers.of(quantity.value)}</bdi><#if quantity.upper?has_content> – <bdi>${numbers.of(quantity.upper)}</bdi></#if></td><td><@text.isolated quantity.unit/></td><td><@text.isolated quantity.period/></td><td><@text.isolated quantity.kind/></td><td><#list content.notes([quantity.entry]) as note><@text.isolated note.article.source/> <@cite.source note.article/></#list></td></tr>
</#list>
</tbody>
</@text.wide>
</#macro>

<#macro quotations>
<#list report.findings.quotations as quotation>
<figure class="quotation">
<p class="said"><@cite.first [quotation.entry] quotation.words/><@cite.refs [quotation.entry]/></p>
<figcaption class="meta">— <#if quotation.speaker?has_content><@text.isolated quotation.speaker/><#else>${words("unknown-speaker")}</#if><#if quotation.cue?has_content> <span class="quiet">(<bdi>${quotation.cue}</bdi>)</span></#if><#if quotation.kind?has_content> · <@text.isolated quotation.kind/></#if><#list content.notes([quotation.entry]) as note> · <#if note.article.source?has_content><@text.isolated note.article.source/>, </#if><@cite.published note.article/> · <@text.grade note.entry.grade/></#list></figcaption>
</figure>
</#list>
</#macro>
