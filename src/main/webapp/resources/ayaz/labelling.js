// Another template shows at once how its labels will look.
const select = document.getElementById('template');
const picture = document.querySelector('.label-preview img');

select.addEventListener('change', () => {
  const address = new URL(picture.src);
  address.searchParams.set('template', select.value);
  picture.src = address;
});
