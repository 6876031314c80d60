<@p.heading "text"/>
<#list items as block><@blockOf block/></#list>

<#macro blockOf block>
<#local kind = look.kind(block)>
<#if kind == "Heading"><@headingOf block/>
<#elseif kind == "Paragraph"><p><@inlines block.words/></p>
<#elseif kind == "Items"><@list block/>
<#elseif kind == "Quote"><blockquote><#list block.blocks as inner><@blockOf inner/></#list></blockquote>
<#elseif kind == "Code"><pre>${block.text}</pre>
<#elseif kind == "Table"><@table block/>
<#elseif kind == "Rule"><hr/>
</#if>
</#macro>

<#macro headingOf block>
<#local tag = "h" + [[block.level + 1, 2]?max, 4]?min>
<${tag} class="at" id="${look.anchor()}"><@inlines block.words/></${tag}>
</#macro>

<#macro list block>
<#if block.start == 0><ul><#list block.items as item><li><#list item as inner><@blockOf inner/></#list></li></#list></ul>
<#else><ol start="${block.start}"><#list block.items as item><li><#list item as inner><@blockOf inner/></#list></li></#list></ol></#if>
</#macro>

<#macro table block>
<table>
<thead><tr><#list block.header as cell><th><@inlines cell/></th></#list></tr></thead>
<tbody><#list block.rows as row><tr><#list row as cell><td><@inlines cell/></td></#list></tr></#list></tbody>
</table>
</#macro>

<#macro inlines list><#t><#list list as inline><@inlineOf inline/></#list></#macro>

<#macro inlineOf inline><#t>
<#local kind = look.kind(inline)><#t>
<#if kind == "Words">${inline.text}<#t>
<#elseif kind == "Break"><br/><#t>
<#elseif kind == "Styled"><@styled inline/><#t>
<#elseif kind == "WebLink"><#if addresses.isLink(inline.address)><a class="web" href="${inline.address}"><@inlines inline.words/></a><#else><@inlines inline.words/></#if><#t>
<#elseif kind == "Reference"><@reference inline/></#if><#t>
</#macro>

<#macro styled inline><#t>
<#local tag = {"EMPHASIS": "em", "STRONG": "strong", "CODE": "code", "STRUCK": "del"}[inline.look?string]><#t>
<${tag}><@inlines inline.words/></${tag}><#t>
</#macro>

<#macro reference inline><#t>
<@p.isolated inline.words/><#t>
<#if !inline.found> <span class="disputed">[${words("not-found")}]</span><#t>
<#elseif inline.kind?string == "ANNOTATION"><@p.refs [inline.id]/><#t>
<#elseif inline.kind?string == "ARTICLE"><#local article = look.article(inline.id)!><#if article?has_content><span class="ref"> [<a href="go:a${article.number}">${article.number}</a>]</span></#if></#if><#t>
</#macro>
