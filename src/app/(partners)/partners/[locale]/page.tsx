export default function Page() {
  return <main>partners</main>
}
