<#-- The analyst's own text. What it refers to becomes a numbered note, whose words show beside the number. -->
<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#macro own>
<#list content.prose() as prose>
<div class="prose" dir="auto">
<@blocks prose.blocks/>
</div>
</#list>
</#macro>

<#macro blocks list>
<#list list as block>
<#switch kinds.of(block)>
<#case "heading"><#local level = (block.level + 2 > 6)?then(6, block.level + 2)><h${level} class="own"><@inlines block.words/></h${level}><#break>
<#case "paragraph"><p><@inlines block.words/></p><#break>
<#case "items"><@items block/><#break>
<#case "quote"><blockquote><@blocks block.blocks/></blockquote><#break>
<#case "code"><pre><code>${block.text}</code></pre><#break>
<#case "table"><@table block/><#break>
<#case "rule"><hr/><#break>
</#switch>
</#list>
</#macro>

<#macro items block>
<#if block.start gt 0>
<ol start="${block.start}">
<#list block.items as item><li><@blocks item/></li></#list>
</ol>
<#else>
<ul>
<#list block.items as item><li><@blocks item/></li></#list>
</ul>
</#if>
</#macro>

<#macro table block>
<div class="scroll" role="region" aria-label="${words("table")}" tabindex="0">
<table>
<thead><tr><#list block.header as cell><th scope="col"><@inlines cell/></th></#list></tr></thead>
<tbody>
<#list block.rows as row>
<tr><#list row as cell><td><@inlines cell/></td></#list></tr>
</#list>
</tbody>
</table>
</div>
</#macro>

<#macro inlines list><#t>
<#list list as inline><#t>
<#local kind = kinds.of(inline)><#t>
<#if kind == "words">${inline.text}<#elseif kind == "break"><br/><#elseif kind == "styled"><@styled inline/><#elseif kind == "web-link"><@link inline/><#elseif kind == "reference"><@reference inline/></#if><#t>
</#list><#t>
</#macro>

<#macro styled inline><#t>
<#local element = {"EMPHASIS": "em", "STRONG": "strong", "CODE": "code", "STRUCK": "s"}[inline.look]><#t>
<${element}><@inlines inline.words/></${element}><#t>
</#macro>

<#macro link inline><#t>
<#if addresses.isLink(inline.address)><a href="${inline.address}" rel="external noopener noreferrer"><@inlines inline.words/></a><#t>
<#else><bdi><@inlines inline.words/></bdi></#if><#t>
</#macro>

<#macro reference inline><#t>
<#if !inline.found><span class="lost"><bdi>${inline.words}</bdi> <span class="quiet">(${words("not-found")})</span></span><#t>
<#elseif inline.kind == "ANNOTATION"><@annotation inline/><#t>
<#elseif inline.kind == "ENTITY"><@entity inline/><#t>
<#else><@article inline/></#if><#t>
</#macro>

<#-- Where the analyst shows the quoted words themselves, they are marked as quoted; the quotation marks are his own. -->
<#macro annotation inline><#t>
<#list content.notes([inline.id]) as note><#t>
<#if note.words?has_content && inline.words == note.entry.quote()><span class="verbatim">${markup.quote(note)}</span><#else><bdi>${inline.words}</bdi></#if>${markup.popRef(note)}<#t>
<#else><bdi>${inline.words}</bdi></#list><#t>
</#macro>

<#macro entity inline><#t>
<#list content.entity(inline.id) as entity><#t>
<#if shown.entities><a class="entity" href="#${targets.entity(entity.id)}"><bdi>${inline.words}</bdi></a><#else><bdi>${inline.words}</bdi></#if><#t>
<#else><bdi>${inline.words}</bdi></#list><#t>
</#macro>

<#macro article inline><#t>
<bdi>${inline.words}</bdi><#list content.articles([inline.id]) as article> ${markup.source(article)}</#list><#t>
</#macro>
