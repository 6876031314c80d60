<@p.heading "appendix"/>
<#list items as part>
<#assign article = part.article>
<div class="article">
<#if part.isFirst()><@head article/></#if>
<div class="body" lang="${languages.of(article.language)}">
<#list look.blocks(part) as block>
<p class="pre ${block.kind}" dir="${look.direction(block.text())}"><#list block.pieces as piece><@marked piece/></#list></p>
</#list>
</div>
</div>
</#list>

<#macro head article>
<h2 class="at" id="a${article.number}" lang="${languages.of(article.language)}" dir="${look.direction(article.label())}">${p.name(article)}</h2>
<#if article.subtitle?has_content><p dir="${look.direction(article.subtitle)}">${article.subtitle}</p></#if>
<table class="facts">
<@p.fact "source" article.source/>
<@p.fact "byline" article.authors()/>
<tr><td class="label">${words("published")}</td><td><@p.date article.published/></td></tr>
<#if article.url?has_content><tr><td class="label">${words("address")}</td><td><@p.web article.url/></td></tr></#if>
<@p.fact "file" article.fileName/>
</table>
<#list article.warnings as warning><p class="warning">${warning}</p></#list>
<#list article.entries as entry><#if !entry.passages?has_content><p><span class="grade"><@p.isolated look.layer(entry.layer)/><#if entry.tag?has_content>: <@p.isolated entry.tag/></#if></span> <@p.values entry/><@p.refs [entry.id]/></p></#if></#list>
<#if !article.text?has_content><#list article.entries as entry><#list entry.passages as passage><p dir="${look.direction(passage.quote)}">${passage.before}<span class="mark-${look.layerNumber(entry.layer)}"<#if passage?index == 0> id="m${look.note(entry.id).number}"</#if>>${passage.quote}</span>${passage.after}<@p.refs [entry.id]/></p></#list></#list></#if>
</#macro>

<#-- The last word and the numbers behind it stay on a line. -->
<#macro marked piece><#t>
<#list piece.begins as number><span class="at" id="m${number}"></span></#list><#t>
<#local last = piece.lastWord()><#t>
<@colored piece piece.start()/><#t>
<#if last?has_content><span class="keep"><@colored piece last/><@ends piece/>${piece.after}</span><#else><@ends piece/></#if><#t>
</#macro>

<#macro colored piece words><#t>
<#if words?has_content><#if piece.layer?has_content><span class="mark-${look.layerNumber(piece.layer)}">${words}</span><#else>${words}</#if></#if><#t>
</#macro>

<#macro ends piece><#t>
<#if piece.ends?has_content><span class="ref"><#list piece.ends as number><a href="go:n${number}">${number}</a><#if number?has_next>,</#if></#list></span></#if><#t>
</#macro>
