<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#macro quantities>
<@text.wide "quantities-title" "quantities-table">
<thead><tr><th scope="col">${words("words")}</th><th scope="col" class="number">${words("value")}</th><th scope="col">${words("unit")}</th><th scope="col">${words("period")}</th><th scope="col">${words("kind")}</th><th scope="col">${words("source")}</th></tr></thead>
<tbody>
<#list report.findings.quantities as quantity>
<tr><th scope="row">${markup.cited([quantity.entry], quantity.words)}</th><td class="number"><#if quantity.comparator?has_content><span class="quiet"><bdi>${quantity.comparator}</bdi></span> </#if><bdi>${numbers.of(quantity.value)}</bdi><#if quantity.upper?has_content> – <bdi>${numbers.of(quantity.upper)}</bdi></#if></td><td><bdi>${quantity.unit}</bdi></td><td><bdi>${quantity.period}</bdi></td><td><bdi>${quantity.kind}</bdi></td><td><#list content.notes([quantity.entry]) as note><bdi>${note.article.source}</bdi> ${markup.source(note.article)}</#list></td></tr>
</#list>
</tbody>
</@text.wide>
</#macro>

<#macro quotations>
<#list report.findings.quotations as quotation>
<figure class="quotation">
<p class="said">${markup.cited([quotation.entry], quotation.words)}</p>
<figcaption class="meta">— <#if quotation.speaker?has_content><bdi>${quotation.speaker}</bdi><#else>${words("unknown-speaker")}</#if><#if quotation.cue?has_content> <span class="quiet">(<bdi>${quotation.cue}</bdi>)</span></#if><#if quotation.kind?has_content> · <bdi>${quotation.kind}</bdi></#if><#list content.notes([quotation.entry]) as note> · <#if note.article.source?has_content><bdi>${note.article.source}</bdi>, </#if>${markup.published(note.article)} · ${markup.grade(note.entry.grade)}</#list></figcaption>
</figure>
</#list>
</#macro>
